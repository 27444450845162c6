package io.deskpulse.intake.webhook;

/** Something posted is not taken; the message is one line for the sender and repeats nothing of it. */
public final class RefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final Refusal refusal;

    RefusedException(Refusal refusal, String message) {
        super(message, null, false, false);
        this.refusal = refusal;
    }

    /** Which kind it is. */
    public Refusal refusal() {
        return refusal;
    }
}
