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
    private final long at;

    private PreparedEvent(InputTopic topic, byte[] key, byte[] value, long at) {
        this.topic = topic;
        this.key = key;
        this.value = value;
        this.at = at;
    }

    static PreparedEvent of(Event event) {
        return new PreparedEvent(event.topic(), keyOf(event), EventCodec.encode(event), event.at());
    }

    /**
     * The same with what feeds carry beside the contract.
     *
     * @param number of the event among all, which makes such fields differ
     */
    static PreparedEvent longer(Event event, long number) {
        byte[] value = FeedFields.addedTo(EventCodec.encode(event), number);
        return new PreparedEvent(event.topic(), keyOf(event), value, event.at());
    }

    /** What a producer that has gone wrong might have sent instead. */
    PreparedEvent as(Garbage garbage) {
        return new PreparedEvent(topic, key, garbage.of(value), at);
    }

    private static byte[] keyOf(Event event) {
        return event.key().getBytes(StandardCharsets.UTF_8);
    }

    InputTopic topic() {
        return topic;
    }

    /** When it happened, in epoch milliseconds. */
    long at() {
        return at;
    }

    /** Bytes of its value. */
    int length() {
        return value.length;
    }

    /** As a record of a topic of that name. */
    ProducerRecord<byte[], byte[]> recordOf(String name) {
        return new ProducerRecord<>(name, key, value);
    }
}
