package io.deskpulse.local.bench;

import io.deskpulse.event.Event;
import io.deskpulse.event.EventCodec;
import io.deskpulse.event.InputTopic;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.producer.ProducerRecord;

/** An event ready to be sent, so that making it costs nothing while time is taken. */
final class PreparedEvent {

    private final InputTopic topic;
    private final byte[] key;
    private final byte[] value;

    private PreparedEvent(InputTopic topic, byte[] key, byte[] value) {
        this.topic = topic;
        this.key = key;
        this.value = value;
    }

    static PreparedEvent of(Event event) {
        return new PreparedEvent(event.topic(), event.key().getBytes(StandardCharsets.UTF_8), EventCodec.encode(event));
    }

    InputTopic topic() {
        return topic;
    }

    /** As a record of a topic of that name. */
    ProducerRecord<byte[], byte[]> recordOf(String name) {
        return new ProducerRecord<>(name, key, value);
    }
}
