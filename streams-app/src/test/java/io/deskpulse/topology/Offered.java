package io.deskpulse.topology;

import io.deskpulse.event.InputTopic;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** A record as a producer offers it, fit for the gate or not. */
final class Offered {

    private final InputTopic topic;
    private final byte @Nullable [] key;
    private final byte @Nullable [] value;

    Offered(InputTopic topic, byte @Nullable [] key, byte @Nullable [] value) {
        this.topic = topic;
        this.key = key;
        this.value = value;
    }

    InputTopic topic() {
        return topic;
    }

    byte @Nullable [] key() {
        return key;
    }

    byte @Nullable [] value() {
        return value;
    }

    @Override
    public String toString() {
        return topic + ", key " + hex(key) + ", value " + hex(value);
    }

    private static String hex(byte @Nullable [] bytes) {
        return bytes == null ? "null" : HexFormat.of().formatHex(bytes);
    }
}
