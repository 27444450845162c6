package io.deskpulse.config;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The settings of one installation as every part of the program sees them. {@link Settings} says of each its unit, range
 * and default.
 *
 * @param outputPrefix absent where the topics that are written are named like those that are read
 * @param stateCache in bytes
 * @param journeyHorizon zero forgets nothing of a journey
 * @param dayRetention zero keeps day rows for ever
 * @param instanceId absent where an instance that ends leaves its work to the others at once
 * @param policies absent where every shop follows the generic pack
 * @param promotions absent where none is foreseen
 * @param httpTokenFile absent where whoever reaches the web server may ask
 * @param httpTlsCertificate absent, as the key, where it speaks without TLS
 * @param advertisedAddress absent where the other instances reach it where it listens
 * @param kafka what is passed on to every Kafka client, such as security
 */
public record AppConfig(
        String bootstrapServers,
        String applicationId,
        String topicPrefix,
        @Nullable String outputPrefix,
        int partitions,
        int replicationFactor,
        Guarantee guarantee,
        int threads,
        Path stateDir,
        long stateCache,
        int journeysAtHand,
        Duration commitInterval,
        int standbys,
        @Nullable String instanceId,
        Duration sessionTimeout,
        Duration reorderWindow,
        Duration futureTolerance,
        Duration journeyHorizon,
        Duration dayRetention,
        @Nullable Path policies,
        @Nullable Path promotions,
        String httpHost,
        int httpPort,
        @Nullable Path httpTokenFile,
        @Nullable Path httpTlsCertificate,
        @Nullable Path httpTlsKey,
        @Nullable String advertisedAddress,
        int boardViewers,
        int agentSeries,
        ClientSettings kafka) {

    /**
     * The settings of an installation.
     *
     * @param file a properties file in UTF-8, absent where there is none
     * @param environment of it, variables that begin with DESKPULSE_; goes before the file
     * @param overrides by name, from the command line; go before both
     * @throws ConfigException if anything is wrong with any of them
     */
    public static AppConfig read(@Nullable Path file, Map<String, String> environment, Map<String, String> overrides)
            throws ConfigException {
        SettingsReader in = new SettingsReader(file, environment, overrides);
        AppConfig config = new AppConfig(
                in.take(Settings.BOOTSTRAP_SERVERS),
                in.take(Settings.APPLICATION_ID),
                in.take(Settings.TOPIC_PREFIX),
                in.takeOptional(Settings.OUTPUT_PREFIX),
                in.take(Settings.PARTITIONS),
                in.take(Settings.REPLICATION_FACTOR),
                in.take(Settings.GUARANTEE),
                in.take(Settings.THREADS),
                in.take(Settings.STATE_DIR),
                in.take(Settings.STATE_CACHE),
                in.take(Settings.JOURNEYS_AT_HAND),
                in.take(Settings.COMMIT_INTERVAL),
                in.take(Settings.STANDBYS),
                in.takeOptional(Settings.INSTANCE_ID),
                in.take(Settings.SESSION_TIMEOUT),
                in.take(Settings.REORDER_WINDOW),
                in.take(Settings.FUTURE_TOLERANCE),
                in.take(Settings.JOURNEY_HORIZON),
                in.take(Settings.DAY_RETENTION),
                in.takeOptional(Settings.POLICIES),
                in.takeOptional(Settings.PROMOTIONS),
                in.take(Settings.HTTP_HOST),
                in.take(Settings.HTTP_PORT),
                in.takeOptional(Settings.HTTP_TOKEN_FILE),
                in.takeOptional(Settings.HTTP_TLS_CERTIFICATE),
                in.takeOptional(Settings.HTTP_TLS_KEY),
                in.takeOptional(Settings.ADVERTISED_ADDRESS),
                in.take(Settings.BOARD_VIEWERS),
                in.take(Settings.AGENT_SERIES),
                in.takeClientSettings());
        in.reportProblems();
        return config;
    }

    /** The defaults with a few settings given by name; for tests and for editions that run everything themselves. */
    public static AppConfig of(Map<String, String> overrides) throws ConfigException {
        return read(null, Map.of(), overrides);
    }

    /** What any Kafka client needs to reach the brokers. */
    public Map<String, Object> clientProperties() {
        Map<String, Object> properties = new HashMap<>(kafka.properties());
        properties.put("bootstrap.servers", bootstrapServers);
        return properties;
    }
}
