package io.deskpulse.app;

/** A command cannot do what it was asked; the message is the one line the user gets, and says what to do. */
public final class CommandException extends Exception {

    private static final long serialVersionUID = 1L;

    /** @param message what went wrong and what to do about it */
    public CommandException(String message) {
        super(message);
    }

    /** @param cause kept for the log */
    public CommandException(String message, Throwable cause) {
        super(message, cause);
    }
}
