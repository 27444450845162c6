package io.deskpulse.app;

/** The folder of the local state cannot be used; its message is one sentence for the operator. */
public final class StateUnusableException extends Exception {

    private static final long serialVersionUID = 1L;

    StateUnusableException(String message) {
        super(message);
    }
}
