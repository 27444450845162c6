package io.deskpulse.local;

import io.deskpulse.app.CommandException;
import io.deskpulse.app.Terminal;
import io.deskpulse.config.Guarantee;
import io.deskpulse.local.bench.Bench;
import io.deskpulse.local.bench.BenchPlan;
import io.deskpulse.local.bench.Report;
import io.deskpulse.local.bench.Study;
import io.deskpulse.local.bench.StudyPlan;
import io.deskpulse.local.bench.TrafficShape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code bench}: how much and how fast on this machine, told beside what the machine can do at most. */
@Command(
        name = "bench",
        description =
                "Measure throughput and latency on this machine, beside what it can do at most: rounds over topics that"
                        + " are filled beforehand or, with --rate, events that come at a fixed rate.",
        footer = "It reports and judges nothing: a slow machine is no failure.")
final class BenchCommand implements Callable<Integer> {

    private static final int THREADS_OF_ROUNDS = 1;
    private static final int THREADS_AT_A_RATE = 2;

    private final Terminal terminal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @ArgGroup(validate = false, heading = "%nRounds over filled topics:%n")
    private RoundOptions round = new RoundOptions();

    @ArgGroup(validate = false, heading = "%nEvents at a fixed rate:%n")
    private RateOptions rate = new RateOptions();

    @ArgGroup(validate = false, heading = "%nBoth:%n")
    private Common common = new Common();

    /** What both ways of measuring have in common. */
    static final class Common {

        @Option(
                names = "--shops",
                paramLabel = "N",
                defaultValue = "40",
                description = "Shops; default ${DEFAULT-VALUE}.")
        int shops;

        @Option(
                names = "--agents",
                paramLabel = "N",
                defaultValue = "4000",
                description = "People of all shops together; default ${DEFAULT-VALUE}.")
        int agents;

        @Option(
                names = "--partitions",
                paramLabel = "N",
                defaultValue = "4",
                description = "Partitions of every topic; default ${DEFAULT-VALUE}.")
        int partitions;

        @Option(
                names = "--threads",
                paramLabel = "N",
                description = "Threads that process; default " + THREADS_OF_ROUNDS + ", with --rate "
                        + THREADS_AT_A_RATE + ".")
        @Nullable
        Integer threads;

        @Option(
                names = "--guarantee",
                paramLabel = "eos|alo",
                defaultValue = "eos",
                description = "Exactly once or at least once; default ${DEFAULT-VALUE}.")
        Guarantee guarantee = Guarantee.EOS;

        @Option(names = "--seed", paramLabel = "S", defaultValue = "11", description = "Which of the possible days.")
        long seed;

        @Option(
                names = "--set",
                paramLabel = "NAME=VALUE",
                description = "A setting of the application, such as commit-interval=1s; may be repeated.")
        Map<String, String> settings = new TreeMap<>();

        @Option(names = "--format", paramLabel = "table|json", defaultValue = "table", description = "How to print it.")
        Format format = Format.TABLE;

        @Option(names = "--report", paramLabel = "FILE", description = "Where to write it as JSON, too.")
        @Nullable
        Path report;
    }

    /** How a report is printed. */
    private enum Format {
        TABLE,
        JSON
    }

    BenchCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, CommandException, InterruptedException {
        Report report = measured();
        switch (common.format) {
            case TABLE -> report.lines().forEach(line -> terminal.say("%s", line));
            case JSON -> terminal.say("%s", report.json());
        }
        if (common.report != null) {
            Files.writeString(common.report, report.json() + "\n");
        }
        return 0;
    }

    private Report measured() throws IOException, CommandException, InterruptedException {
        try {
            return rate.rate == null
                    ? new Study(terminal, study()).run()
                    : new Bench(terminal, atRate(rate.rate)).run();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private StudyPlan study() {
        return new StudyPlan(
                round.sections,
                round.events,
                round.rounds,
                threads(THREADS_OF_ROUNDS),
                common.guarantee,
                new TrafficShape(common.shops, common.agents, round.density, common.seed),
                common.partitions,
                round.journeys,
                rate.seconds,
                common.settings);
    }

    private BenchPlan atRate(int eventsPerSecond) {
        Map<String, String> settings = new TreeMap<>(common.settings);
        settings.putIfAbsent("guarantee", common.guarantee.name().toLowerCase(Locale.ROOT));
        return new BenchPlan(
                eventsPerSecond,
                rate.seconds,
                rate.warmUp,
                common.shops,
                common.agents,
                common.partitions,
                threads(THREADS_AT_A_RATE),
                rate.viewers,
                common.seed,
                settings);
    }

    private int threads(int otherwise) {
        return common.threads == null ? otherwise : common.threads;
    }
}
