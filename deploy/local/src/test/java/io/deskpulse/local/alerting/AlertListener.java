package io.deskpulse.local.alerting;

import io.deskpulse.config.AppConfig;
import io.deskpulse.event.AlertState;
import io.deskpulse.event.RejectedException;
import io.deskpulse.event.SlowResponseAlert;
import io.deskpulse.event.SlowResponseAlertCodec;
import io.deskpulse.topology.Topics;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;

/** Listens to the alerts topic from its beginning, to what is committed, and notes when it heard each alert. */
final class AlertListener implements AutoCloseable {

    /** An alert and when it was heard, in epoch milliseconds of the real clock. */
    record Heard(SlowResponseAlert alert, long at) {}

    private final List<Heard> heard = new CopyOnWriteArrayList<>();
    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final Future<Void> listening;
    private volatile boolean open = true;

    AlertListener(AppConfig config) {
        listening = thread.submit(() -> listen(config));
    }

    private Void listen(AppConfig config) throws RejectedException {
        Map<String, Object> properties = new HashMap<>(config.clientProperties());
        properties.put("isolation.level", "read_committed");
        try (Consumer<String, byte[]> consumer =
                new KafkaConsumer<>(properties, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions =
                    consumer
                            .partitionsFor(
                                    new Topics(config).slowResponseAlerts().name())
                            .stream()
                            .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            while (open) {
                hear(consumer);
            }
        }
        return null;
    }

    private void hear(Consumer<String, byte[]> consumer) throws RejectedException {
        for (ConsumerRecord<String, byte[]> record : consumer.poll(Duration.ofMillis(100))) {
            heard.add(new Heard(SlowResponseAlertCodec.decode(record.value()), System.currentTimeMillis()));
        }
    }

    /** What was heard of a shop in one state, in order. */
    List<Heard> of(String shop, AlertState state) {
        return heard.stream()
                .filter(one -> one.alert().shopId().equals(shop))
                .filter(one -> one.alert().state() == state)
                .toList();
    }

    List<SlowResponseAlert> raised(String shop) {
        return of(shop, AlertState.RAISED).stream().map(Heard::alert).toList();
    }

    List<SlowResponseAlert> resolved(String shop) {
        return of(shop, AlertState.RESOLVED).stream().map(Heard::alert).toList();
    }

    @Override
    public void close() {
        open = false;
        Awaitility.await().atMost(Desk.PATIENCE).until(listening::isDone);
        thread.shutdown();
    }
}
