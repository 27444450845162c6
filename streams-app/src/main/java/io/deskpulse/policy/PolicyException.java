package io.deskpulse.policy;

/** A policies file that cannot be followed; its message names every problem, for the operator to mend at once. */
public final class PolicyException extends Exception {

    private static final long serialVersionUID = 1L;

    /** @param message every problem */
    public PolicyException(String message) {
        super(message);
    }
}
