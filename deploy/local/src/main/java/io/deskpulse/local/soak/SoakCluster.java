package io.deskpulse.local.soak;

import io.deskpulse.app.CommandException;
import io.deskpulse.config.AppConfig;
import io.deskpulse.config.ConfigException;
import io.deskpulse.local.broker.FreePorts;
import io.deskpulse.topology.TopicCreator;
import io.deskpulse.topology.Topics;
import io.deskpulse.topology.TopicsException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListTopicsOptions;

/** One broker or three, and two instances that share the work, each a process of its own, with all they keep in one folder. */
final class SoakCluster implements AutoCloseable {

    static final String NAME = "soak";
    static final int PARTITIONS = 4;

    private static final Duration STARTING = Duration.ofMinutes(2);
    private static final long LOOK_MS = 100;

    private final List<BrokerNode> nodes = new ArrayList<>();
    private final Instance first;
    private final Instance second;

    /** @param brokers how many: everything has a copy on each */
    SoakCluster(Path folder, int brokers) throws IOException {
        List<Integer> ports = FreePorts.some(2 * brokers);
        for (int node = 1; node <= brokers; node++) {
            nodes.add(new BrokerNode(folder, node, ports.get(node - 1), ports.subList(brokers, 2 * brokers)));
        }
        this.first = new Instance("a", folder, brokers(), brokers);
        this.second = new Instance("b", folder, brokers(), brokers);
    }

    String brokers() {
        return nodes.stream().map(BrokerNode::address).collect(Collectors.joining(","));
    }

    /** Starts everything and waits until both instances are ready. */
    void start() throws IOException, InterruptedException, TimeoutException, ConfigException, TopicsException {
        for (BrokerNode node : nodes) {
            node.start();
        }
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
                "bootstrap-servers",
                brokers(),
                "application-id",
                NAME,
                "partitions",
                Integer.toString(PARTITIONS),
                "replication-factor",
                Integer.toString(nodes.size())));
    }

    /** All brokers. */
    List<BrokerNode> nodes() {
        return nodes;
    }

    /** What an operator does where figures stand still. */
    void restartInstances() throws IOException, InterruptedException, TimeoutException {
        for (Instance instance : List.of(first, second)) {
            instance.process().kill();
            instance.start();
            awaitReady(instance);
        }
    }

    /** Starts whatever a fault has ended for longer than itself lasted, and waits until it is there and has caught up. */
    void startWhatIsDown()
            throws IOException, InterruptedException, TimeoutException, ConfigException, CommandException {
        for (BrokerNode node : nodes) {
            if (!node.process().isAlive()) {
                node.start();
            }
        }
        awaitInSync();
        for (Instance instance : List.of(first, second)) {
            if (!instance.process().isAlive()) {
                instance.start();
                awaitReady(instance);
            }
        }
    }

    /** Waits until every broker holds all of everything, for the next one may be lost only then. */
    private void awaitInSync() throws InterruptedException, TimeoutException, ConfigException, CommandException {
        long deadline = System.nanoTime() + STARTING.toNanos();
        try (Admin admin = Admin.create(config().clientProperties())) {
            while (!isInSync(admin)) {
                if (System.nanoTime() > deadline) {
                    throw new TimeoutException("the brokers did not catch up with each other");
                }
                TimeUnit.MILLISECONDS.sleep(LOOK_MS);
            }
        }
    }

    private boolean isInSync(Admin admin) throws InterruptedException, CommandException {
        try {
            Set<String> all = admin.listTopics(new ListTopicsOptions().listInternal(true))
                    .names()
                    .get();
            return admin.describeTopics(all).allTopicNames().get().values().stream()
                    .flatMap(topic -> topic.partitions().stream())
                    .allMatch(partition -> partition.isr().size() == nodes.size());
        } catch (ExecutionException e) {
            throw new CommandException("the brokers did not tell what they hold: " + e.getMessage(), e);
        }
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
    public void close() throws IOException {
        nodes.forEach(BrokerNode::close);
        first.close();
        second.close();
    }
}
