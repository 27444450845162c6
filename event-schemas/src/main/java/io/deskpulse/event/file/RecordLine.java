package io.deskpulse.event.file;

import io.deskpulse.event.Event;
import io.deskpulse.event.EventCodec;
import io.deskpulse.event.InputTopic;
import io.deskpulse.event.RejectedException;

/** A line whose envelope is in order; its value is not judged yet, so that a replay publishes even what the gate refuses. */
public final class RecordLine implements EventLine {

    private final long number;
    private final InputTopic topic;
    private final byte[] value;

    RecordLine(long number, InputTopic topic, byte[] value) {
        this.number = number;
        this.topic = topic;
        this.value = value;
    }

    @Override
    public long number() {
        return number;
    }

    /** The topic it belongs to. */
    public InputTopic topic() {
        return topic;
    }

    /** The bytes of the value exactly as the line has them; the caller's own. */
    public byte[] value() {
        return value;
    }

    @Override
    public Event event() throws RejectedException {
        return EventCodec.decode(topic, value);
    }
}
