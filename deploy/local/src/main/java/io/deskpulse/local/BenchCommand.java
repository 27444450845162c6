package io.deskpulse.local;

import io.deskpulse.app.CommandException;
import io.deskpulse.app.Terminal;
import io.deskpulse.local.bench.Bench;
import io.deskpulse.local.bench.BenchPlan;
import io.deskpulse.local.bench.BenchReport;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code bench}: how much and how fast on this machine, told beside what the broker alone can do. */
@Command(
        name = "bench",
        description = "Measure throughput and latency on this machine, beside what the broker alone can do.",
        footer = "It reports and judges nothing: a slow machine is no failure.")
final class BenchCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--rate",
            paramLabel = "EVENTS/S",
            defaultValue = "20000",
            description = "Events a second; default ${DEFAULT-VALUE}.")
    private int rate;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            defaultValue = "30",
            description = "How long to measure; default ${DEFAULT-VALUE}.")
    private int seconds;

    @Option(
            names = "--warm-up",
            paramLabel = "N",
            defaultValue = "15",
            description = "Seconds of the same before; default ${DEFAULT-VALUE}.")
    private int warmUp;

    @Option(names = "--shops", paramLabel = "N", defaultValue = "40", description = "Shops; default ${DEFAULT-VALUE}.")
    private int shops;

    @Option(
            names = "--agents",
            paramLabel = "N",
            defaultValue = "4000",
            description = "People of all shops together; default ${DEFAULT-VALUE}.")
    private int agents;

    @Option(
            names = "--partitions",
            paramLabel = "N",
            defaultValue = "4",
            description = "Partitions of every topic; default ${DEFAULT-VALUE}.")
    private int partitions;

    @Option(
            names = "--threads",
            paramLabel = "N",
            defaultValue = "2",
            description = "Threads that process; default ${DEFAULT-VALUE}.")
    private int threads;

    @Option(
            names = "--viewers",
            paramLabel = "N",
            defaultValue = "0",
            description = "Live boards that are open meanwhile; default ${DEFAULT-VALUE}.")
    private int viewers;

    @Option(names = "--seed", paramLabel = "S", defaultValue = "11", description = "Which of the possible days.")
    private long seed;

    @Option(
            names = "--set",
            paramLabel = "NAME=VALUE",
            description = "A setting of the application, such as commit-interval=1s; may be repeated.")
    private Map<String, String> settings = new TreeMap<>();

    @Option(names = "--format", paramLabel = "table|json", defaultValue = "table", description = "How to print it.")
    private Format format = Format.TABLE;

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
        BenchReport report = new Bench(terminal, plan()).run();
        switch (format) {
            case TABLE -> report.lines().forEach(line -> terminal.say("%s", line));
            case JSON -> terminal.say("%s", report.json());
        }
        return 0;
    }

    private BenchPlan plan() {
        try {
            return new BenchPlan(rate, seconds, warmUp, shops, agents, partitions, threads, viewers, seed, settings);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }
}
