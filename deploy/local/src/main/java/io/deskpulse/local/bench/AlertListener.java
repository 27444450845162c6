package io.deskpulse.local.bench;

import io.deskpulse.event.AlertState;
import io.deskpulse.event.RejectedException;
import io.deskpulse.event.SlowResponseAlert;
import io.deskpulse.event.SlowResponseAlertCodec;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongUnaryOperator;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Hears what a pipeline raises from now on, and when. */
final class AlertListener implements AutoCloseable {

    /** What is no delay, for the limit was passed at another time than was looked at. */
    static final long UNTIMED = Long.MIN_VALUE;

    private static final Duration POLL = Duration.ofMillis(100);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final List<Heard> heard = new ArrayList<>();
    private final Thread thread = new Thread(this::listen, "bench-alerts");
    private volatile boolean ended;

    private record Heard(ConsumerRecord<byte[], byte[]> alert, long at) {}

    /** Begins to listen. */
    AlertListener(Map<String, Object> client, String topic) {
        Map<String, Object> settings = new HashMap<>(client);
        settings.put("isolation.level", "read_committed");
        consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position); // to begin here, and not where the first poll finds the end
        thread.setDaemon(true);
        thread.start();
    }

    private void listen() {
        try (consumer) {
            while (!ended) {
                for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
                    heard.add(new Heard(record, System.currentTimeMillis()));
                }
            }
        }
    }

    /**
     * Ends listening.
     *
     * @param passed when a moment of the events' own time came, in epoch milliseconds, or {@link #UNTIMED}
     */
    AlertDelays delays(LongUnaryOperator passed) throws InterruptedException {
        close();
        thread.join();
        List<Long> delays = new ArrayList<>();
        for (Heard one : heard) {
            SlowResponseAlert alert = decoded(one.alert().value());
            long passedAt = passed.applyAsLong(alert.waitingSince() + alert.thresholdMs());
            if (alert.state() == AlertState.RAISED && passedAt != UNTIMED) {
                delays.add(one.at() - passedAt);
            }
        }
        return new AlertDelays(delays.stream().mapToLong(Long::longValue));
    }

    private static SlowResponseAlert decoded(byte[] alert) {
        try {
            return SlowResponseAlertCodec.decode(alert);
        } catch (RejectedException e) {
            throw new IllegalStateException("the alerts topic holds what is no alert", e);
        }
    }

    @Override
    public void close() {
        ended = true;
    }
}
