package io.deskpulse.topology;

/** The facts cannot be read just now; its message says why in one sentence. */
public final class FactsUnreadableException extends Exception {

    private static final long serialVersionUID = 1L;

    /** @param message fit for whoever asked */
    public FactsUnreadableException(String message) {
        super(message);
    }

    FactsUnreadableException(String message, Throwable cause) {
        super(message, cause);
    }
}
