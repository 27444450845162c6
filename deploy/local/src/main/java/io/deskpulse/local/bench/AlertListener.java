package io.deskpulse.local.bench;

import io.deskpulse.app.CommandException;
import io.deskpulse.event.AlertState;
import io.deskpulse.event.RejectedException;
import io.deskpulse.event.SlowResponseAlert;
import io.deskpulse.event.SlowResponseAlertCodec;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.LongUnaryOperator;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;

/** Hears what a pipeline raises from now on, and when. */
final class AlertListener implements AutoCloseable {

    /** Stands for the moment of a limit that was passed before what is measured, or after it. */
    static final long UNTIMED = Long.MIN_VALUE;

    private static final Duration POLL = Duration.ofMillis(100);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final InstantSource clock;
    private final List<Heard> heard = new ArrayList<>();
    private final FutureTask<@Nullable Void> listening = new FutureTask<>(this::listen, null);
    private volatile boolean ended;

    private record Heard(ConsumerRecord<byte[], byte[]> alert, long at) {}

    /** Begins to listen. */
    AlertListener(Map<String, Object> client, String topic, InstantSource clock) {
        this.clock = clock;
        Map<String, Object> settings = new HashMap<>(client);
        settings.put("isolation.level", "read_committed");
        consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position); // to begin here, and not where the first poll finds the end
        Thread thread = new Thread(listening, "bench-alerts");
        thread.setDaemon(true);
        thread.start();
    }

    private void listen() {
        try (consumer) {
            while (!ended) {
                for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
                    heard.add(new Heard(record, clock.millis()));
                }
            }
        }
    }

    /**
     * Ends listening.
     *
     * @param passed when a moment of the events' own time came, in epoch milliseconds, or {@link #UNTIMED}
     * @throws CommandException if a failure has ended it before
     */
    AlertDelays delays(LongUnaryOperator passed) throws CommandException, InterruptedException {
        close();
        try {
            listening.get();
        } catch (ExecutionException e) {
            throw new CommandException("the alerts could not be read: " + e.getMessage(), e);
        }
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
