package io.deskpulse.policy;

/** Whose reply an order is credited to: the last before it was created, or before it was paid (METRICS §5). */
public enum Attribution {
    /** The agent at the CREATED instant. */
    ORDER,
    /** The agent at the PAID instant. */
    PAY,
    /** The agent at the CREATED instant if there is one, else the one at the PAID instant. */
    ORDER_FIRST
}
