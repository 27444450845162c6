package io.deskpulse.local.broker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicBoolean;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;

/**
 * A Kafka broker and controller within this JVM, on loopback only: what lets the whole product run from one command and
 * its faults be tested for real. Not for production: one copy of everything.
 */
public final class EmbeddedBroker implements AutoCloseable {

    private final DataDirectory directory;
    private final LoopbackPorts ports;
    private final KafkaRaftServer server;
    private final AtomicBoolean open = new AtomicBoolean(true);

    private EmbeddedBroker(DataDirectory directory, LoopbackPorts ports, KafkaRaftServer server) {
        this.directory = directory;
        this.ports = ports;
        this.server = server;
    }

    /**
     * Starts it and returns when clients may connect, within seconds.
     *
     * @throws BrokerStartException if the port or the directory is in use
     */
    public static EmbeddedBroker start(BrokerSettings settings) {
        Membership among = settings.membership();
        LoopbackPorts ports =
                LoopbackPorts.choose(settings.port(), among == null ? BrokerSettings.ANY_PORT : among.controllerPort());
        try {
            return start(DataDirectory.open(settings.directory()), ports, settings);
        } catch (IOException e) {
            throw new BrokerStartException("The broker's data cannot be written: " + e.getMessage() + ".", e);
        }
    }

    private static EmbeddedBroker start(DataDirectory directory, LoopbackPorts ports, BrokerSettings settings)
            throws IOException {
        Membership among = settings.membership();
        boolean prepared = false;
        try {
            Properties properties = BrokerProperties.of(
                    ports, directory.logs(), among == null ? new Membership(1, List.of(ports.controller())) : among);
            properties.putAll(settings.more());
            directory.format(properties, among == null ? Uuid.randomUuid() : among.clusterId());
            KafkaRaftServer server = new KafkaRaftServer(new KafkaConfig(properties, false), Time.SYSTEM);
            EmbeddedBroker broker = new EmbeddedBroker(directory, ports, server);
            prepared = true;
            broker.startUp();
            return broker;
        } finally {
            if (!prepared) {
                directory.close();
            }
        }
    }

    private void startUp() {
        boolean up = false;
        try {
            server.startup();
            up = true;
        } finally {
            if (!up) {
                close();
            }
        }
    }

    /** The address for {@code bootstrap.servers}. */
    public String bootstrapServers() {
        return ports.clientAddress();
    }

    /** The port of {@link #bootstrapServers()}, to start again on the same one. */
    public int port() {
        return ports.clients();
    }

    /** Ends it, frees its ports and deletes what was temporary; a second call does nothing. */
    @Override
    public void close() {
        if (open.compareAndSet(true, false)) {
            server.shutdown();
            server.awaitShutdown();
            release();
        }
    }

    private void release() {
        try {
            directory.close();
        } catch (IOException e) {
            throw new UncheckedIOException("The broker has ended, but its directory could not be tidied", e);
        }
    }
}
