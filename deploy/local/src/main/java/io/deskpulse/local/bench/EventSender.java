package io.deskpulse.local.bench;

import io.deskpulse.app.CommandException;
import io.deskpulse.event.InputTopic;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/** Sends prepared events, at a steady rate or as fast as the broker takes them. */
final class EventSender implements AutoCloseable {

    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(1);
    private static final int BATCH_BYTES = 128 << 10;

    /** So that the sender and its broker leave the processors to what is measured; delays count from the append. */
    private static final int LINGER_MS = 20;

    /** A leader that was not known when a topic was new is asked for again, long before anything expires. */
    private static final int METADATA_MS = 1_000;

    private final Function<InputTopic, String> topics;
    private final Producer<byte[], byte[]> producer;
    private final AtomicReference<@Nullable Exception> failure = new AtomicReference<>();

    /** @param topics what each input topic is called */
    EventSender(Map<String, Object> client, Function<InputTopic, String> topics) {
        Map<String, Object> properties = new HashMap<>(client);
        properties.put(ProducerConfig.ACKS_CONFIG, "all");
        properties.put(ProducerConfig.METADATA_MAX_AGE_CONFIG, METADATA_MS);
        properties.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        properties.put(ProducerConfig.LINGER_MS_CONFIG, LINGER_MS);
        properties.put(ProducerConfig.BATCH_SIZE_CONFIG, BATCH_BYTES);
        this.topics = topics;
        this.producer = new KafkaProducer<>(properties, new ByteArraySerializer(), new ByteArraySerializer());
    }

    /** Sends all of them, none before its time, and returns when the broker has them. */
    void sendAt(int rate, List<PreparedEvent> events) throws CommandException {
        long start = System.nanoTime();
        int sent = 0;
        while (sent < events.size()) {
            long due = Math.min(events.size(), due(rate, System.nanoTime() - start));
            while (sent < due) {
                send(events.get(sent++));
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        flush();
    }

    private static long due(int rate, long nanos) {
        return rate * (nanos / 1_000) / TimeUnit.SECONDS.toMicros(1) + 1;
    }

    /** Sends all of them as fast as it goes, and returns when the broker has them. */
    void sendAll(List<PreparedEvent> events) throws CommandException {
        for (PreparedEvent event : events) {
            send(event);
        }
        flush();
    }

    /** Hands one over, whose fate {@link #flush} tells. */
    void send(PreparedEvent event) {
        ProducerRecord<byte[], byte[]> record = event.recordOf(topics.apply(event.topic()));
        var unused = producer.send(record, (metadata, e) -> failure.compareAndSet(null, e)); // the callback tells
    }

    /** Returns when the broker has all that was handed over. */
    void flush() throws CommandException {
        producer.flush();
        Exception failed = failure.get();
        if (failed != null) {
            throw new CommandException("the broker did not take the events: " + failed.getMessage(), failed);
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
