package io.deskpulse.local.soak;

import io.deskpulse.config.AppConfig;
import io.deskpulse.config.ConfigException;
import io.deskpulse.topology.TopicCreator;
import io.deskpulse.topology.Topics;
import io.deskpulse.topology.TopicsException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.jspecify.annotations.Nullable;

/** A broker and two instances that share the work, each a process of its own, with all they keep in one folder. */
final class SoakCluster implements AutoCloseable {

    static final String NAME = "soak";
    static final int PARTITIONS = 4;

    private static final Duration STARTING = Duration.ofMinutes(2);
    private static final long LOOK_MS = 100;

    private final Path folder;
    private final int port;
    private final Instance first;
    private final Instance second;
    private @Nullable Child broker;

    /** @param port where the broker is found */
    SoakCluster(Path folder, int port) {
        this.folder = folder;
        this.port = port;
        this.first = new Instance("a", folder, brokers());
        this.second = new Instance("b", folder, brokers());
    }

    String brokers() {
        return "127.0.0.1:" + port;
    }

    /** Starts everything and waits until both instances are ready. */
    void start() throws IOException, InterruptedException, TimeoutException, ConfigException, TopicsException {
        startBroker();
        AppConfig config = config();
        try (Admin admin = Admin.create(config.clientProperties())) {
            new TopicCreator(admin).create(new Topics(config).all());
        }
        first.start();
        second.start();
        awaitReady(first);
        awaitReady(second);
    }

    AppConfig config() throws ConfigException {
        return AppConfig.of(Map.of(
                "bootstrap-servers", brokers(), "application-id", NAME, "partitions", Integer.toString(PARTITIONS)));
    }

    void startBroker() throws IOException {
        broker = Child.start(
                folder.resolve("broker.log"),
                List.of("broker", "--port=" + port, "--data=" + folder.resolve("broker")));
    }

    Child broker() {
        if (broker == null) {
            throw new IllegalStateException("the broker was never started");
        }
        return broker;
    }

    Instance first() {
        return first;
    }

    Instance second() {
        return second;
    }

    static void awaitReady(Instance instance) throws InterruptedException, TimeoutException {
        long deadline = System.nanoTime() + STARTING.toNanos();
        while (!instance.isReady()) {
            if (!instance.process().isAlive() || System.nanoTime() > deadline) {
                throw new TimeoutException("an instance did not become ready; its log in the folder says why");
            }
            TimeUnit.MILLISECONDS.sleep(LOOK_MS);
        }
    }

    @Override
    public void close() {
        first.close();
        second.close();
        if (broker != null) {
            broker.close();
        }
    }
}
