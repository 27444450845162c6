package io.deskpulse.topology;

import io.deskpulse.event.Event;
import org.apache.kafka.streams.processor.api.RecordMetadata;

/**
 * A valid event on its way from the gate to its journey, with what the quarantine needs of it should the journey
 * refuse it.
 */
final class Admitted {

    private final Event event;
    private final byte[] value;
    private final RecordMetadata from;

    Admitted(Event event, byte[] value, RecordMetadata from) {
        this.event = event;
        this.value = value;
        this.from = from;
    }

    Event event() {
        return event;
    }

    /** The record's own bytes, not a copy. */
    byte[] value() {
        return value;
    }

    /** Where it was read. */
    RecordMetadata from() {
        return from;
    }
}
