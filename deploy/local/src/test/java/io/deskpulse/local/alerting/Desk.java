package io.deskpulse.local.alerting;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.app.Application;
import io.deskpulse.app.CommandException;
import io.deskpulse.app.EventPublisher;
import io.deskpulse.config.AppConfig;
import io.deskpulse.event.ChatMessage;
import io.deskpulse.event.Kind;
import io.deskpulse.event.Sender;
import io.deskpulse.local.broker.BrokerSettings;
import io.deskpulse.local.broker.EmbeddedBroker;
import io.deskpulse.local.demo.DemoClock;
import io.deskpulse.policy.PolicyBook;
import io.deskpulse.policy.PolicyFile;
import io.deskpulse.topology.LedgerTotals;
import io.deskpulse.topology.TopicCreator;
import io.deskpulse.topology.Topics;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.admin.Admin;
import org.awaitility.Awaitility;

/** The application on a broker of its own, and the buyers and agents who write to it. */
public final class Desk implements AutoCloseable {

    /** Far more than anything here takes, on a machine that has other things to do. */
    static final Duration PATIENCE = Duration.ofSeconds(90);

    private final DemoClock clock = new DemoClock(Clock.systemUTC());
    private final AtomicLong said = new AtomicLong();
    private final EmbeddedBroker broker;
    private final Application application;
    private final EventPublisher publisher;
    private final AlertListener alerts;

    private Desk(EmbeddedBroker broker, AppConfig config, PolicyBook policies) throws Exception {
        this.broker = broker;
        try (Admin admin = Admin.create(config.clientProperties())) {
            new TopicCreator(admin).create(new Topics(config).all());
        }
        application = Application.start(config, policies, clock);
        publisher = new EventPublisher(config);
        alerts = new AlertListener(config);
    }

    /**
     * Opens a desk.
     *
     * @param policies the content of a policies file
     */
    public static Desk open(Path folder, String policies) throws Exception {
        EmbeddedBroker broker = EmbeddedBroker.start(BrokerSettings.temporary());
        AppConfig config = AppConfig.of(Map.of(
                "bootstrap-servers",
                broker.bootstrapServers(),
                "partitions",
                "2",
                "http-port",
                "0",
                "state-dir",
                folder.resolve("state").toString()));
        Path file = Files.writeString(folder.resolve("policies.json"), policies);
        Desk desk = new Desk(broker, config, PolicyFile.read(file));
        assertThat(desk.application.pipeline().awaitRunning(PATIENCE)).isTrue();
        return desk;
    }

    /** Where it answers, host and port. */
    public String address() {
        return URI.create(application.url()).getAuthority();
    }

    AlertListener alerts() {
        return alerts;
    }

    /** A buyer asks an agent. */
    public void ask(String shop, String buyer, String agent) throws CommandException {
        say(shop, buyer, agent, Sender.BUYER);
    }

    /** An agent answers a buyer. */
    public void reply(String shop, String buyer, String agent) throws CommandException {
        say(shop, buyer, agent, Sender.AGENT);
    }

    private void say(String shop, String buyer, String agent, Sender sender) throws CommandException {
        String id = "m" + said.incrementAndGet();
        publisher.publish(
                new ChatMessage(id, shop, buyer, agent, sender, Kind.TEXT, null, clock.millis(), ChatMessage.NO_CHARS));
    }

    /** Waits until it has read so many messages, whatever comes of them. */
    void awaitReceived(long messages) {
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> application.pipeline().totals().receivedInAll() >= messages);
    }

    /** Waits until everything that was said, and nothing else, is in the figures. */
    public void awaitFigures() throws CommandException {
        publisher.flush();
        Awaitility.await("every message is in the figures").atMost(PATIENCE).until(() -> {
            LedgerTotals totals = application.pipeline().totals();
            return totals.receivedInAll() == said.get() && totals.allFactsArrived();
        });
    }

    /** Nobody says anything for that long. */
    public void pass(Duration time) {
        clock.advance(time);
    }

    @Override
    public void close() {
        alerts.close();
        publisher.close();
        application.close();
        broker.close();
    }
}
