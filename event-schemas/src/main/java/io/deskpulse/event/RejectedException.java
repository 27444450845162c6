package io.deskpulse.event;

/** Says why bytes are no valid event; carries no stack and no payload, for it is thrown once for each bad record. */
public final class RejectedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** @param detail which rule was broken, in words that never repeat the payload */
    public RejectedException(Reason reason, String detail) {
        super(detail, null, false, false);
        this.reason = reason;
    }

    /** The reason as the quarantine names it. */
    public Reason reason() {
        return reason;
    }
}
