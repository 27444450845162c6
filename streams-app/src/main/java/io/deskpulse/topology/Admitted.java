package io.deskpulse.topology;

import io.deskpulse.event.Event;

/**
 * A valid event on its way from the gate to its journey, with the bytes it came in: should the journey refuse it, the
 * quarantine needs their digest.
 */
final class Admitted {

    private final Event event;
    private final byte[] value;

    Admitted(Event event, byte[] value) {
        this.event = event;
        this.value = value;
    }

    Event event() {
        return event;
    }

    /** The record's own bytes, not a copy. */
    byte[] value() {
        return value;
    }
}
