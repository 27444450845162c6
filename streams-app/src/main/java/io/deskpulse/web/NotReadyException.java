package io.deskpulse.web;

/** The figures are not to be had now but will be: the client should ask again. */
public final class NotReadyException extends Exception {

    private static final long serialVersionUID = 1L;

    /** @param message why, in words for the client */
    public NotReadyException(String message) {
        super(message, null, false, false);
    }
}
