package io.deskpulse.local;

import io.deskpulse.app.BrokerUnreachableException;
import io.deskpulse.app.Brokers;
import io.deskpulse.app.CommandException;
import io.deskpulse.app.EventPublisher;
import io.deskpulse.app.Progress;
import io.deskpulse.app.Terminal;
import io.deskpulse.config.AppConfig;
import io.deskpulse.config.ConfigException;
import io.deskpulse.event.Event;
import io.deskpulse.event.file.EventFileWriter;
import io.deskpulse.local.demo.LiveTraffic;
import io.deskpulse.local.simulation.Disturbance;
import io.deskpulse.local.simulation.SimulationSettings;
import io.deskpulse.local.simulation.TrafficSimulation;
import io.deskpulse.topology.TopicsException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code simulate}: traffic that looks like a service desk's, into a file or a cluster. */
@Command(
        name = "simulate",
        description = "Write traffic like a service desk's to a file, or send it to Kafka as it happens.",
        footer = "The same options always give the same file.")
final class SimulateCommand implements Callable<Integer> {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final long DISTURBANCE_SEED = 7;

    private final Terminal terminal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private TrafficOptions traffic = new TrafficOptions();

    @ArgGroup(multiplicity = "1")
    private Target target = new Target();

    /** Where the traffic goes: one of the two. */
    private static final class Target {

        @Option(
                names = "--out",
                paramLabel = "FILE",
                description = "The event file to write; gzip where it ends in .gz.")
        private @Nullable Path file;

        @Option(
                names = "--bootstrap-servers",
                paramLabel = "HOST:PORT",
                description = "The Kafka brokers to send it to, as it happens, until Ctrl-C.")
        private @Nullable String brokers;
    }

    @Option(
            names = "--start",
            paramLabel = "INSTANT",
            defaultValue = "2026-11-10T12:00:00Z",
            description = "Event time of the beginning; default ${DEFAULT-VALUE}.")
    private Instant start = Instant.EPOCH;

    @Option(
            names = "--minutes",
            paramLabel = "N",
            defaultValue = "60",
            description = "How much event time; default ${DEFAULT-VALUE}.")
    private int minutes;

    @Option(
            names = "--disorder",
            paramLabel = "SECONDS",
            defaultValue = "0",
            description = "How late an event may arrive at most; default ${DEFAULT-VALUE}.")
    private int disorder;

    @Option(
            names = "--duplicates",
            paramLabel = "SHARE",
            defaultValue = "0",
            description = "Part of the events that arrive twice, 0 to 1; default ${DEFAULT-VALUE}.")
    private double duplicates;

    SimulateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, CommandException, InterruptedException {
        if (target.file != null) {
            write(target.file);
        } else if (target.brokers != null) {
            send(target.brokers);
        }
        return 0;
    }

    private void send(String brokers) throws CommandException, InterruptedException {
        SimulationSettings settings = settings(terminal.clock().instant());
        try {
            AppConfig config = AppConfig.of(Map.of("bootstrap-servers", brokers));
            new Brokers(config, Brokers.USUAL_PATIENCE).check();
            terminal.say("sending traffic to %s (Ctrl-C ends it)", brokers);
            try (EventPublisher publisher = new EventPublisher(config)) {
                LiveTraffic.publish(
                        TrafficSimulation.endless(settings), publisher, terminal.clock(), new CountDownLatch(1));
            }
        } catch (ConfigException | BrokerUnreachableException | TopicsException e) {
            throw new CommandException(String.valueOf(e.getMessage()), e);
        }
    }

    private void write(Path out) throws IOException {
        Iterator<Event> events = events();
        long written = 0;
        try (Progress progress = new Progress(terminal, "simulating", "events");
                EventFileWriter writer = EventFileWriter.create(out)) {
            while (events.hasNext()) {
                Event event = events.next();
                writer.write(event);
                progress.update(++written, partDone(event));
            }
        }
        terminal.say("%,d events written to %s", written, out);
    }

    private SimulationSettings settings(Instant beginning) {
        try {
            return traffic.from(beginning, ZONE);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private Iterator<Event> events() {
        TrafficSimulation day = TrafficSimulation.lasting(settings(start), Duration.ofMinutes(minutes));
        try {
            long longestDelay = Duration.ofSeconds(disorder).toMillis();
            return new Disturbance(DISTURBANCE_SEED, longestDelay, duplicates).over(day);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private double partDone(Event event) {
        return (double) (event.at() - start.toEpochMilli())
                / Duration.ofMinutes(minutes).toMillis();
    }
}
