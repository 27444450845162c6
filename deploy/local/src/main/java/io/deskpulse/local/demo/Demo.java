package io.deskpulse.local.demo;

import io.deskpulse.app.Application;
import io.deskpulse.app.BrokerUnreachableException;
import io.deskpulse.app.CommandException;
import io.deskpulse.app.EventPublisher;
import io.deskpulse.app.StateUnusableException;
import io.deskpulse.app.Terminal;
import io.deskpulse.config.AppConfig;
import io.deskpulse.config.ConfigException;
import io.deskpulse.local.broker.BrokerSettings;
import io.deskpulse.local.broker.EmbeddedBroker;
import io.deskpulse.policy.PolicyBook;
import io.deskpulse.topology.TopicCreator;
import io.deskpulse.topology.Topics;
import io.deskpulse.topology.TopicsException;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;

/** Broker, topics, application and a source of events in one process; all gone when it ends. */
public final class Demo {

    private static final Duration USUAL_WINDOW = Duration.ofSeconds(30);
    private static final Duration START = Duration.ofMinutes(2);
    private static final Duration LONGEST_END = Duration.ofSeconds(45);

    private final Terminal terminal;
    private final PolicyBook policies;
    private final int partitions;
    private final int port;
    private final DemoClock clock;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);

    /**
     * A demo that is not started yet.
     *
     * @param port where the application answers, 0 for any free one
     */
    public Demo(Terminal terminal, PolicyBook policies, int partitions, int port) {
        this.terminal = terminal;
        this.policies = policies;
        this.partitions = partitions;
        this.port = port;
        this.clock = new DemoClock(terminal.clock());
    }

    /** Runs until the source has no more, or a signal ends the process. */
    public void run(Source source) throws IOException, CommandException, InterruptedException {
        clock.reach(source.latest());
        Thread hook = endingInGoodOrder();
        try (TemporaryState state = TemporaryState.create();
                EmbeddedBroker broker = EmbeddedBroker.start(BrokerSettings.temporary())) {
            run(source, config(source, state, broker));
        } catch (ConfigException | TopicsException | BrokerUnreachableException | StateUnusableException e) {
            throw new CommandException(String.valueOf(e.getMessage()), e);
        } finally {
            ended.countDown();
            forget(hook);
        }
    }

    private void run(Source source, AppConfig config)
            throws IOException, CommandException, InterruptedException, TopicsException, BrokerUnreachableException,
                    StateUnusableException {
        try (Admin admin = Admin.create(config.clientProperties())) {
            new TopicCreator(admin).create(new Topics(config).all());
        }
        try (Application application = Application.start(config, policies, clock);
                EventPublisher publisher = new EventPublisher(config)) {
            if (!application.pipeline().awaitRunning(START)) {
                throw new CommandException("the application did not start within 2 min; --verbose shows its log");
            }
            terminal.say("DeskPulse is running: %s (Ctrl-C ends it)", application.url());
            source.feed(new Stage(terminal, application, publisher, clock, policies, stopped));
        }
    }

    private AppConfig config(Source source, TemporaryState state, EmbeddedBroker broker) throws ConfigException {
        Map<String, String> settings = new HashMap<>(Map.of(
                "bootstrap-servers", broker.bootstrapServers(),
                "partitions", Integer.toString(partitions),
                "http-port", Integer.toString(port),
                "state-dir", state.directory().toString(),
                "reorder-window", source.reorderWindow(USUAL_WINDOW).toMillis() + " ms"));
        if (source.keepsEverything()) {
            settings.put("journey-horizon", "0 d");
            settings.put("day-retention", "0 d");
        }
        return AppConfig.of(settings);
    }

    /**
     * On a signal the feeding ends, and with it everything in the order in which it was opened. The hook waits for that and
     * not for the thread it happens in, which may itself be held up until all hooks are through.
     */
    private Thread endingInGoodOrder() {
        Thread hook = new Thread(
                () -> {
                    stopped.countDown();
                    awaitEnd();
                },
                "end-in-good-order");
        Runtime.getRuntime().addShutdownHook(hook);
        return hook;
    }

    private void awaitEnd() {
        try {
            if (!ended.await(LONGEST_END.toSeconds(), TimeUnit.SECONDS)) {
                terminal.note("the demo did not end in good order within %d s", LONGEST_END.toSeconds());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void forget(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // A signal is ending the process already, and the hook is at work.
        }
    }
}
