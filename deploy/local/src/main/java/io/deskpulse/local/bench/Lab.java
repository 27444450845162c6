package io.deskpulse.local.bench;

import io.deskpulse.app.CommandException;
import io.deskpulse.app.Terminal;
import io.deskpulse.config.AppConfig;
import io.deskpulse.config.ConfigException;
import io.deskpulse.event.Event;
import io.deskpulse.event.InputTopic;
import io.deskpulse.event.RejectedException;
import io.deskpulse.event.file.EventFile;
import io.deskpulse.event.file.EventLine;
import io.deskpulse.local.broker.BrokerSettings;
import io.deskpulse.local.broker.EmbeddedBroker;
import io.deskpulse.local.demo.TemporaryState;
import io.deskpulse.topology.Topic;
import io.deskpulse.topology.TopicCreator;
import io.deskpulse.topology.Topics;
import io.deskpulse.topology.TopicsException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;

/** Where a study works: one broker for all its rounds, a folder, and topics of its own for every round, which vanish with the broker. */
final class Lab implements AutoCloseable {

    private final StudyPlan plan;
    private final Terminal terminal;
    private final TemporaryState folder;
    private final EmbeddedBroker broker;
    private int installations;
    private int workloads;

    private Lab(StudyPlan plan, Terminal terminal, TemporaryState folder, EmbeddedBroker broker) {
        this.plan = plan;
        this.terminal = terminal;
        this.folder = folder;
        this.broker = broker;
    }

    static Lab open(StudyPlan plan, Terminal terminal) throws IOException {
        return new Lab(plan, terminal, TemporaryState.create(), EmbeddedBroker.start(BrokerSettings.temporary()));
    }

    StudyPlan plan() {
        return plan;
    }

    Terminal terminal() {
        return terminal;
    }

    /** Events of that kind in a file of their own. */
    Workload workload(TrafficShape shape, int events) throws IOException {
        Path file = place(String.format(Locale.ROOT, "events-%04d.ndjson", ++workloads));
        return Workload.simulated(shape, events, terminal.clock().instant(), file);
    }

    private Path place(String name) {
        return folder.directory().resolve(name);
    }

    /** Settings of an installation that nobody has used before. */
    Map<String, String> freshSettings() {
        String name = String.format(Locale.ROOT, "round-%04d", ++installations);
        Map<String, String> settings = new HashMap<>(plan.settings());
        settings.putAll(Map.of(
                "bootstrap-servers",
                broker.bootstrapServers(),
                "application-id",
                name,
                "topic-prefix",
                name + ".",
                "partitions",
                Integer.toString(plan.partitions()),
                "threads",
                Integer.toString(plan.threads()),
                "guarantee",
                plan.guarantee().name().toLowerCase(Locale.ROOT),
                "http-port",
                "0",
                "journey-horizon",
                "0 d",
                "day-retention",
                "0 d",
                "state-dir",
                place(name).toString()));
        return settings;
    }

    /** An installation that nobody has used before, with its topics. */
    AppConfig freshInstallation() throws CommandException, InterruptedException {
        return install(freshSettings());
    }

    /** The installation with these settings, with its topics. */
    AppConfig install(Map<String, String> settings) throws CommandException, InterruptedException {
        try {
            AppConfig config = AppConfig.of(settings);
            try (Admin admin = Admin.create(config.clientProperties())) {
                new TopicCreator(admin).create(new Topics(config).all());
                awaitLeaders(admin, new Topics(config).all());
            }
            return config;
        } catch (ConfigException | TopicsException | ExecutionException e) {
            throw new CommandException(String.valueOf(e.getMessage()), e);
        }
    }

    /** A topic is shown before its leaders take anything; a producer that comes in between was seen to stand still. */
    private static void awaitLeaders(Admin admin, List<Topic> topics) throws ExecutionException, InterruptedException {
        Map<TopicPartition, OffsetSpec> ends = new HashMap<>();
        for (Topic topic : topics) {
            for (int partition = 0; partition < topic.partitions(); partition++) {
                ends.put(new TopicPartition(topic.name(), partition), OffsetSpec.latest());
            }
        }
        admin.listOffsets(ends).all().get();
    }

    /** Brings all events into the input topics; the mean length of their values comes back, in bytes. */
    double fill(AppConfig config, Workload work) throws IOException, CommandException {
        Topics topics = new Topics(config);
        long bytes = 0;
        try (EventFile lines = EventFile.open(work.file());
                EventSender sender = new EventSender(
                        config.clientProperties(), input -> topics.input(input).name())) {
            for (EventLine line = lines.next(); line != null; line = lines.next()) {
                PreparedEvent event = PreparedEvent.longer(eventOf(line), line.number());
                bytes += event.length();
                sender.send(event);
                if (work.garbage() > 0 && line.number() % Garbage.EVENTS_BETWEEN == 0) {
                    sender.send(event.as(Garbage.ofNumber(line.number() / Garbage.EVENTS_BETWEEN)));
                }
            }
            sender.flush();
        }
        return (double) bytes / work.events();
    }

    private static Event eventOf(EventLine line) throws CommandException {
        try {
            return line.event();
        } catch (RejectedException e) {
            throw new CommandException("a simulated event is none: " + e.getMessage(), e);
        }
    }

    /** What a topic of an installation is called. */
    static String nameOf(AppConfig config, InputTopic input) {
        return new Topics(config).input(input).name();
    }

    @Override
    public void close() throws IOException {
        broker.close();
        folder.close();
    }
}
