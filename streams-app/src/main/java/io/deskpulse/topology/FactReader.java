package io.deskpulse.topology;

import io.deskpulse.config.AppConfig;
import io.deskpulse.fact.Posting;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * Reads the facts topic again, with a consumer that lives for one question: it belongs to no group and commits nothing, so
 * the pipeline does not notice it.
 */
public final class FactReader implements FactLog {

    /** Longer than a shop's busiest fortnight takes on one disk, shorter than the patience of who waits for an answer. */
    public static final Duration USUAL_PATIENCE = Duration.ofSeconds(20);

    private static final int RECORDS_AT_ONCE = 5_000;

    private final AppConfig config;
    private final InstantSource wall;
    private final Duration patience;

    /** @param patience how long one question may take in all */
    public FactReader(AppConfig config, InstantSource wall, Duration patience) {
        this.config = config;
        this.wall = wall;
        this.patience = patience;
    }

    @Override
    public boolean read(String shopId, long since, Consumer<Posting> ledger) throws FactsUnreadableException {
        Instant deadline = wall.instant().plus(patience);
        try (KafkaConsumer<byte[], byte[]> consumer = open()) {
            FactPassage passage = FactPassage.find(consumer, topic(), shopId, since);
            while (!passage.isRead()) {
                if (wall.instant().isAfter(deadline)) {
                    throw new FactsUnreadableException(
                            "the facts cannot be read within " + patience.toSeconds() + " s");
                }
                passage.readOn(ledger);
            }
            return passage.isWhole();
        } catch (KafkaException e) {
            throw new FactsUnreadableException("the facts cannot be read, for Kafka does not answer as it should", e);
        }
    }

    private String topic() {
        return new Topics(config).serviceFacts().name();
    }

    private KafkaConsumer<byte[], byte[]> open() {
        Map<String, Object> settings = config.clientProperties();
        int patienceMs = Math.toIntExact(patience.toMillis());
        settings.put(ConsumerConfig.CLIENT_ID_CONFIG, config.applicationId() + "-evidence");
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, RECORDS_AT_ONCE);
        settings.put(ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG, patienceMs);
        settings.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, patienceMs);
        return new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }
}
