package io.deskpulse.topology;

import io.deskpulse.config.AppConfig;
import io.deskpulse.event.RejectedException;
import io.deskpulse.event.SlowResponseAlert;
import io.deskpulse.event.SlowResponseAlertCodec;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.RangeAssignor;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.FencedInstanceIdException;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the alerts topic for one reader that remembers how far it has settled what it read. A second reader of the same
 * name takes over and fences the first: two that tell the same group would together pass what each of them keeps to.
 */
public final class AlertSubscription implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(AlertSubscription.class);
    private static final Duration WAIT = Duration.ofMillis(200);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private boolean unsettled;
    private boolean again;

    /**
     * What came next.
     *
     * @param again whether what was read and not settled is being read again, from these on
     * @param alerts in order, of each shop
     * @param unreadable records that are no alerts
     */
    public record Reading(boolean again, List<SlowResponseAlert> alerts, int unreadable) {

        /** Makes the alerts immutable. */
        public Reading {
            alerts = List.copyOf(alerts);
        }
    }

    /** @param reader its name; who has none settled yet begins with the oldest alert that is kept */
    public AlertSubscription(AppConfig config, String reader) {
        Map<String, Object> settings = config.clientProperties();
        String name = config.applicationId() + "-notify-" + reader;
        settings.put(ConsumerConfig.CLIENT_ID_CONFIG, name);
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, name);
        settings.put(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG, name);
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        // It takes away all partitions before it gives any: what is read again is read again from all of them.
        settings.put(ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG, RangeAssignor.class.getName());
        consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        consumer.subscribe(List.of(new Topics(config).slowResponseAlerts().name()), new Rewinding());
    }

    /** Whatever was taken away comes back from where it was settled last. */
    private final class Rewinding implements ConsumerRebalanceListener {

        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
            again |= !partitions.isEmpty();
        }

        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> partitions) {}
    }

    /**
     * What has come, after a short wait for it.
     *
     * @throws WakeupException after {@link #wakeUp()}
     * @throws KafkaException if it cannot go on
     */
    public Reading read() {
        List<SlowResponseAlert> alerts = new ArrayList<>();
        int unreadable = 0;
        for (ConsumerRecord<byte[], byte[]> record : consumer.poll(WAIT)) {
            unsettled = true;
            try {
                alerts.add(SlowResponseAlertCodec.decode(record.value()));
            } catch (RejectedException e) {
                LOG.warn(
                        "no alert at {}-{}@{}: {}",
                        record.topic(),
                        record.partition(),
                        record.offset(),
                        e.getMessage());
                unreadable++;
            }
        }
        Reading reading = new Reading(again, alerts, unreadable);
        again = false;
        return reading;
    }

    /** As {@link #read()}, but takes nothing new unless partitions move meanwhile; keeps the place among the readers. */
    public Reading rest() {
        consumer.pause(consumer.assignment());
        Reading reading = read();
        consumer.resume(consumer.paused());
        return reading;
    }

    /** Remembers that all that was read is settled; where that fails, it will be read again. */
    public void settle() {
        if (!unsettled) {
            return;
        }
        try {
            consumer.commitSync();
            unsettled = false;
        } catch (FencedInstanceIdException | WakeupException e) {
            throw e;
        } catch (KafkaException e) {
            LOG.warn("cannot remember what was told; it may be told again", e);
        }
    }

    /** Ends a wait; the one method that other threads may call. */
    public void wakeUp() {
        consumer.wakeup();
    }

    @Override
    public void close() {
        consumer.close();
    }
}
