package io.deskpulse.local.broker;

import java.nio.file.Path;
import java.util.Properties;

/** Kafka's own settings for nodes on one machine: combined mode, little memory, no waiting. */
final class BrokerProperties {

    private static final String ONE = "1";
    private static final String MEGABYTE = Integer.toString(1 << 20);
    private static final String SEGMENT_BYTES = Integer.toString(64 << 20);
    private static final String CLEANER_BUFFER_BYTES = Integer.toString(8 << 20);

    private BrokerProperties() {}

    static Properties of(LoopbackPorts ports, Path data, Membership membership) {
        Properties properties = new Properties();
        properties.setProperty("log.dirs", data.toString());
        addRoles(properties, ports, membership);
        addCopies(properties, membership.controllerPorts().size());
        addSmallFootprint(properties);
        return properties;
    }

    private static void addRoles(Properties properties, LoopbackPorts ports, Membership membership) {
        properties.setProperty("process.roles", "broker,controller");
        properties.setProperty("node.id", Integer.toString(membership.node()));
        properties.setProperty("controller.quorum.voters", membership.voters());
        properties.setProperty("controller.listener.names", "CONTROLLER");
        properties.setProperty("inter.broker.listener.name", "CLIENTS");
        properties.setProperty("listener.security.protocol.map", "CLIENTS:PLAINTEXT,CONTROLLER:PLAINTEXT");
        properties.setProperty(
                "listeners", "CLIENTS://" + ports.clientAddress() + ",CONTROLLER://" + ports.controllerAddress());
        properties.setProperty("advertised.listeners", "CLIENTS://" + ports.clientAddress());
    }

    /** A copy for each broker; one of several may be lost. */
    private static void addCopies(Properties properties, int brokers) {
        String copies = Integer.toString(brokers);
        String inSync = Integer.toString(Math.max(1, brokers - 1));
        properties.setProperty("default.replication.factor", copies);
        properties.setProperty("min.insync.replicas", inSync);
        properties.setProperty("offsets.topic.num.partitions", ONE);
        properties.setProperty("offsets.topic.replication.factor", copies);
        properties.setProperty("transaction.state.log.num.partitions", ONE);
        properties.setProperty("transaction.state.log.replication.factor", copies);
        properties.setProperty("transaction.state.log.min.isr", inSync);
        properties.setProperty("share.coordinator.state.topic.num.partitions", ONE);
        properties.setProperty("share.coordinator.state.topic.replication.factor", copies);
        properties.setProperty("share.coordinator.state.topic.min.isr", inSync);
    }

    private static void addSmallFootprint(Properties properties) {
        // A mistyped topic must fail, not appear with the wrong number of partitions.
        properties.setProperty("auto.create.topics.enable", "false");
        // A single process need not wait for others to join its group.
        properties.setProperty("group.initial.rebalance.delay.ms", "0");
        properties.setProperty("num.network.threads", "2");
        properties.setProperty("num.io.threads", "4");
        properties.setProperty("background.threads", "2");
        properties.setProperty("num.recovery.threads.per.data.dir", "2");
        properties.setProperty("log.segment.bytes", SEGMENT_BYTES);
        properties.setProperty("log.index.size.max.bytes", MEGABYTE);
        properties.setProperty("log.cleaner.dedupe.buffer.size", CLEANER_BUFFER_BYTES);
        properties.setProperty("log.cleaner.io.buffer.size", MEGABYTE);
        properties.setProperty("offsets.load.buffer.size", MEGABYTE);
        properties.setProperty("transaction.state.log.load.buffer.size", MEGABYTE);
    }
}
