package io.deskpulse.local.bench;

import io.deskpulse.app.CommandException;
import io.deskpulse.topology.Topic;
import io.deskpulse.topology.TopicCreator;
import io.deskpulse.topology.TopicsException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * What the machine can do at most: the same records through the same broker, sent and received with nothing done to them.
 * No pipeline in this process can be faster.
 */
final class BrokerLimit {

    private static final String TOPIC = "bench-limit";
    private static final Duration POLL = Duration.ofMillis(100);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Map<String, Object> client;
    private final Topic topic;

    BrokerLimit(Map<String, Object> client, int partitions) {
        this.client = client;
        this.topic = new Topic(TOPIC, partitions, 1, Map.of("compression.type", "lz4"));
    }

    /** Events a second, from the first one sent to the last one received. */
    double measure(List<PreparedEvent> events) throws CommandException, TopicsException, InterruptedException {
        try (Admin admin = Admin.create(client)) {
            new TopicCreator(admin).create(List.of(topic));
        }
        long start = System.nanoTime();
        CompletableFuture<Long> received = CompletableFuture.supplyAsync(() -> receive(events.size()));
        try (EventSender sender = new EventSender(client, any -> TOPIC)) {
            sender.sendAll(events);
        }
        try {
            return events.size() / ((received.join() - start) / 1e9);
        } catch (CompletionException e) {
            throw new CommandException("the broker alone could not be measured: " + e.getMessage(), e);
        }
    }

    /** Receives that many, and tells when it was done. */
    private long receive(int events) {
        Map<String, Object> properties = new HashMap<>(client);
        properties.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        properties.put(ConsumerConfig.GROUP_ID_CONFIG, TOPIC);
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(properties, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(List.of(TOPIC));
            long latest = System.nanoTime();
            for (int left = events; left > 0; ) {
                int came = consumer.poll(POLL).count();
                left -= came;
                latest = came > 0 ? System.nanoTime() : latest;
                if (System.nanoTime() - latest > PATIENCE.toNanos()) {
                    throw new IllegalStateException(left + " events never came");
                }
            }
            return latest;
        }
    }
}
