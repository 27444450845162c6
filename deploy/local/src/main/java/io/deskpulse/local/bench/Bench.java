package io.deskpulse.local.bench;

import io.deskpulse.app.Application;
import io.deskpulse.app.BrokerUnreachableException;
import io.deskpulse.app.CommandException;
import io.deskpulse.app.StateUnusableException;
import io.deskpulse.app.Terminal;
import io.deskpulse.config.AppConfig;
import io.deskpulse.config.ConfigException;
import io.deskpulse.event.InputTopic;
import io.deskpulse.local.broker.BrokerSettings;
import io.deskpulse.local.broker.EmbeddedBroker;
import io.deskpulse.local.demo.TemporaryState;
import io.deskpulse.policy.PolicyBook;
import io.deskpulse.policy.PolicyException;
import io.deskpulse.policy.PolicyFile;
import io.deskpulse.topology.TopicCreator;
import io.deskpulse.topology.Topics;
import io.deskpulse.topology.TopicsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;

/** Broker, application and traffic in one process, as in the demo, but measured; nothing is left behind. */
public final class Bench {

    private static final Duration START = Duration.ofMinutes(2);

    /** Waits of a minute hardly raise anything within a run of a minute; so limits are shorter here. */
    private static final String POLICIES =
            """
            {"default": {"pack": "generic", "alertLevels": {"warn": "10 s", "alert": "15 s", "breach": "20 s"}}}
            """;

    private final Terminal terminal;
    private final BenchPlan plan;

    /** A benchmark that is not started yet. */
    public Bench(Terminal terminal, BenchPlan plan) {
        this.terminal = terminal;
        this.plan = plan;
    }

    /** Runs it and tells what it found, whatever that is. */
    public BenchReport run() throws IOException, CommandException, InterruptedException {
        return new BenchReport(measured());
    }

    /** The same, for those who report it themselves. */
    BenchResult measured() throws IOException, CommandException, InterruptedException {
        terminal.note("preparing %,d events", plan.warmUpEvents() + plan.measuredEvents());
        List<PreparedEvent> traffic = PreparedTraffic.of(plan, terminal.clock().instant());
        try (TemporaryState state = TemporaryState.create();
                EmbeddedBroker broker = EmbeddedBroker.start(BrokerSettings.temporary())) {
            return run(config(state, broker), traffic);
        } catch (ConfigException | TopicsException | BrokerUnreachableException | StateUnusableException e) {
            throw new CommandException(String.valueOf(e.getMessage()), e);
        }
    }

    private AppConfig config(TemporaryState state, EmbeddedBroker broker) throws ConfigException {
        Map<String, String> settings = new HashMap<>(plan.settings());
        settings.putAll(Map.of(
                "bootstrap-servers", broker.bootstrapServers(),
                "partitions", Integer.toString(plan.partitions()),
                "threads", Integer.toString(plan.threads()),
                "http-port", "0",
                "board-viewers", Integer.toString(plan.viewers()),
                "state-dir", state.directory().toString()));
        return AppConfig.of(settings);
    }

    private BenchResult run(AppConfig config, List<PreparedEvent> traffic)
            throws IOException, CommandException, InterruptedException, TopicsException, BrokerUnreachableException,
                    StateUnusableException {
        List<PreparedEvent> measured = traffic.subList(plan.warmUpEvents(), traffic.size());
        terminal.note("measuring the broker alone");
        double limit = new BrokerLimit(config.clientProperties(), plan.partitions()).measure(measured);
        Topics topics = new Topics(config);
        try (Admin admin = Admin.create(config.clientProperties())) {
            new TopicCreator(admin).create(topics.all());
        }
        try (Application application = Application.start(config, policies(), terminal.clock());
                EventSender sender = new EventSender(config.clientProperties(), names(topics)::get);
                AlertListener alerts = new AlertListener(
                        config.clientProperties(), topics.slowResponseAlerts().name(), terminal.clock())) {
            if (!application.pipeline().awaitRunning(START)) {
                throw new CommandException("the application did not start within 2 min; --verbose shows its log");
            }
            return measure(
                    new Measurement(application.pipeline(), application.url(), sender, alerts, terminal.clock()),
                    limit,
                    traffic);
        }
    }

    private static PolicyBook policies() throws IOException, CommandException {
        Path file = Files.createTempFile("deskpulse-bench-", ".json");
        try {
            Files.writeString(file, POLICIES);
            return PolicyFile.read(file);
        } catch (PolicyException e) {
            throw new CommandException(String.valueOf(e.getMessage()), e);
        } finally {
            Files.delete(file);
        }
    }

    private static Map<InputTopic, String> names(Topics topics) {
        Map<InputTopic, String> names = new EnumMap<>(InputTopic.class);
        for (InputTopic input : InputTopic.values()) {
            names.put(input, topics.input(input).name());
        }
        return names;
    }

    private BenchResult measure(Measurement measurement, double limit, List<PreparedEvent> traffic)
            throws CommandException, InterruptedException {
        int warmUp = plan.warmUpEvents();
        terminal.note("warming up for %d s", plan.warmUpSeconds());
        measurement.warmUp(plan.rate(), traffic.subList(0, warmUp));
        terminal.note("measuring for %d s", plan.seconds());
        return measurement.measure(plan, limit, traffic.subList(warmUp, traffic.size()), warmUp);
    }
}
