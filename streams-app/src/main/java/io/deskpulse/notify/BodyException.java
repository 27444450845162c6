package io.deskpulse.notify;

/** What was posted to the webhook is not Alertmanager's; its message says why and repeats nothing of it. */
public final class BodyException extends Exception {

    private static final long serialVersionUID = 1L;

    BodyException(String message) {
        super(message, null, false, false);
    }
}
