package io.deskpulse.app;

import io.deskpulse.config.AppConfig;
import io.deskpulse.event.Event;
import io.deskpulse.event.EventCodec;
import io.deskpulse.topology.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/** Sends events and says whether all brokers in charge have them; goes on after a failure, for the sender will repeat. */
final class AcknowledgedPublisher implements AutoCloseable {

    /** Together shorter than the 5 s after which Chatwoot and Shopify give up on an answer. */
    private static final int DELIVERY_MS = 3_000;

    private static final int METADATA_MS = 1_500;
    private static final int REQUEST_MS = 2_000;
    private static final int LINGER_MS = 5;
    private static final Duration GRACE = Duration.ofSeconds(5);

    private final Topics topics;
    private final Producer<byte[], byte[]> producer;

    AcknowledgedPublisher(AppConfig config) {
        this.topics = new Topics(config);
        this.producer = new KafkaProducer<>(properties(config), new ByteArraySerializer(), new ByteArraySerializer());
    }

    private static Map<String, Object> properties(AppConfig config) {
        Map<String, Object> properties = new HashMap<>(config.clientProperties());
        properties.putIfAbsent(ProducerConfig.CLIENT_ID_CONFIG, config.applicationId() + "-bridge");
        properties.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        properties.put(ProducerConfig.ACKS_CONFIG, "all");
        properties.putIfAbsent(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 1); // as of EventPublisher
        properties.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, METADATA_MS);
        properties.put(ProducerConfig.LINGER_MS_CONFIG, LINGER_MS);
        properties.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, REQUEST_MS);
        properties.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, DELIVERY_MS);
        properties.putIfAbsent(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        return properties;
    }

    /** Completes when the brokers have all of them; exceptionally when they do not have one of them in time. */
    CompletableFuture<Void> publish(List<Event> events) {
        List<CompletableFuture<Void>> sent = new ArrayList<>();
        try {
            for (Event event : events) {
                CompletableFuture<Void> next = send(event);
                if (next.isCompletedExceptionally()) {
                    return next; // without brokers each of the others would wait as long again
                }
                sent.add(next);
            }
            return CompletableFuture.allOf(sent.toArray(CompletableFuture[]::new));
        } catch (KafkaException | IllegalStateException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private CompletableFuture<Void> send(Event event) {
        CompletableFuture<Void> sent = new CompletableFuture<>();
        byte[] key = event.key().getBytes(StandardCharsets.UTF_8);
        var record = new ProducerRecord<>(topics.input(event.topic()).name(), key, EventCodec.encode(event));
        var unused = producer.send(record, (metadata, e) -> complete(sent, e)); // the callback tells
        return sent;
    }

    private static void complete(CompletableFuture<Void> sent, @Nullable Exception failure) {
        if (failure == null) {
            sent.complete(null);
        } else {
            sent.completeExceptionally(failure);
        }
    }

    @Override
    public void close() {
        producer.close(GRACE);
    }
}
