package io.deskpulse.topology;

import static org.apache.kafka.streams.StreamsConfig.consumerPrefix;
import static org.apache.kafka.streams.StreamsConfig.producerPrefix;

import io.deskpulse.config.AppConfig;
import io.deskpulse.config.Guarantee;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.streams.StreamsConfig;

/** How Kafka Streams is to run an installation, in its own words. */
public final class StreamsSettings {

    /** No store has a cache: what is read often is kept as it is, and written before a commit. */
    private static final long CACHE_BYTES = 0;

    /** Facts are small and many: with Kafka's 16 KiB the sender would be woken for every fifty of them. */
    private static final int BATCH_BYTES = 128 << 10;

    /**
     * A client asks each broker one question at a time, for all partitions of which it has nothing left; while the broker
     * waits for facts, which come with the next commit, it hands out no events.
     */
    private static final int BROKER_WAITS_MS = 50;

    /**
     * Figures do not depend on which of the input topics is read first, and the clock goes by the chat. Kafka Streams asks
     * with every record whether it should wait for orders, and words each time why not.
     */
    private static final long WAIT_FOR_NO_TOPIC = StreamsConfig.MAX_TASK_IDLE_MS_DISABLED;

    private StreamsSettings() {}

    /** The properties; what the installation passes on to the clients goes before our own tuning. */
    public static Map<String, Object> of(AppConfig config) {
        Map<String, Object> properties = new HashMap<>();
        properties.put(StreamsConfig.STATESTORE_CACHE_MAX_BYTES_CONFIG, CACHE_BYTES);
        properties.put(StreamsConfig.GROUP_PROTOCOL_CONFIG, "classic");
        properties.put(StreamsConfig.MAX_TASK_IDLE_MS_CONFIG, WAIT_FOR_NO_TOPIC);
        properties.put(producerPrefix(ProducerConfig.COMPRESSION_TYPE_CONFIG), "lz4");
        properties.put(producerPrefix(ProducerConfig.BATCH_SIZE_CONFIG), BATCH_BYTES);
        properties.put(consumerPrefix(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG), BROKER_WAITS_MS);
        properties.putAll(config.clientProperties());
        properties.putAll(membership(config));
        properties.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true);
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, config.applicationId());
        properties.put(StreamsConfig.CLIENT_ID_CONFIG, config.applicationId());
        properties.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, guarantee(config.guarantee()));
        properties.put(
                StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, config.commitInterval().toMillis());
        properties.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, config.threads());
        properties.put(StreamsConfig.NUM_STANDBY_REPLICAS_CONFIG, config.standbys());
        properties.put(StreamsConfig.REPLICATION_FACTOR_CONFIG, config.replicationFactor());
        properties.put(StreamsConfig.STATE_DIR_CONFIG, config.stateDir().toString());
        properties.put(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, SharedStateMemory.class);
        properties.put(SharedStateMemory.BYTES, config.stateCache());
        return properties;
    }

    /** How the group knows this instance, and how long it waits for it. */
    private static Map<String, Object> membership(AppConfig config) {
        Map<String, Object> properties = new HashMap<>();
        int timeoutMs = Math.toIntExact(config.sessionTimeout().toMillis());
        properties.put(consumerPrefix(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG), timeoutMs);
        if (config.instanceId() != null) {
            properties.put(consumerPrefix(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG), config.instanceId());
        }
        return properties;
    }

    /**
     * The properties of one instance of several.
     *
     * @param address where the others reach it, as {@code host:port}
     */
    public static Map<String, Object> of(AppConfig config, String address) {
        Map<String, Object> properties = of(config);
        properties.put(StreamsConfig.APPLICATION_SERVER_CONFIG, address);
        return properties;
    }

    private static String guarantee(Guarantee guarantee) {
        return switch (guarantee) {
            case EOS -> StreamsConfig.EXACTLY_ONCE_V2;
            case ALO -> StreamsConfig.AT_LEAST_ONCE;
        };
    }
}
