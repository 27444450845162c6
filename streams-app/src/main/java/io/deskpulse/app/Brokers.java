package io.deskpulse.app;

import io.deskpulse.config.AppConfig;
import io.deskpulse.topology.ClusterCheck;
import io.deskpulse.topology.TopicsException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.TimeoutException;

/** A first look at the brokers, so that a wrong address or a missing topic is told in a sentence instead of retried for ever. */
public final class Brokers {

    /** Longer than any answer within one site, shorter than an operator's patience. */
    public static final Duration USUAL_PATIENCE = Duration.ofSeconds(5);

    private final AppConfig config;
    private final Duration patience;

    /**
     * Looks at the brokers of an installation.
     *
     * @param patience how long to wait for an answer
     */
    public Brokers(AppConfig config, Duration patience) {
        this.config = config;
        this.patience = patience;
    }

    /**
     * Makes sure that the brokers answer, have the topics, and allow what is done with them.
     *
     * @throws BrokerUnreachableException if none answers in time
     * @throws TopicsException if a topic is missing or not as it must be
     */
    public void check() throws BrokerUnreachableException, TopicsException, InterruptedException {
        try (Admin admin = connect()) {
            new ClusterCheck(admin, config).run();
        }
    }

    /** A client of brokers that have answered; the caller closes it. */
    Admin connect() throws BrokerUnreachableException, InterruptedException {
        Admin admin = open();
        try {
            admin.describeCluster().nodes().get();
            return admin;
        } catch (ExecutionException e) {
            admin.close(Duration.ZERO);
            throw unreachable(e);
        }
    }

    private Admin open() throws BrokerUnreachableException {
        Map<String, Object> properties = config.clientProperties();
        int patienceMs = Math.toIntExact(patience.toMillis());
        properties.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, patienceMs);
        properties.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, patienceMs);
        try {
            return Admin.create(properties);
        } catch (KafkaException e) {
            throw unreachable(e);
        }
    }

    private BrokerUnreachableException unreachable(Exception failure) {
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        if (cause instanceof AuthenticationException) {
            return new BrokerUnreachableException("Kafka at " + config.bootstrapServers() + " does not let us in: "
                    + cause.getMessage() + " (settings kafka.security.protocol, kafka.sasl.…, kafka.ssl.…)");
        }
        String why = cause instanceof TimeoutException
                ? "no answer within " + patience.toMillis() + " ms"
                : String.valueOf(cause.getMessage());
        return new BrokerUnreachableException(
                "cannot reach Kafka at " + config.bootstrapServers() + ": " + why + " (setting bootstrap-servers)");
    }
}
