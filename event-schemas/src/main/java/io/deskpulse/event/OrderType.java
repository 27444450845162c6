package io.deskpulse.event;

/** What happened to an order. */
public enum OrderType {
    CREATED,
    PAID,
    CANCELLED,
    REFUNDED
}
