package io.deskpulse.local;

import io.deskpulse.app.CommandException;
import io.deskpulse.app.Terminal;
import io.deskpulse.local.demo.Demo;
import io.deskpulse.local.demo.Replay;
import io.deskpulse.local.demo.SimulatedDay;
import io.deskpulse.local.demo.Source;
import io.deskpulse.local.demo.Speed;
import io.deskpulse.policy.PolicyBook;
import io.deskpulse.policy.PolicyException;
import io.deskpulse.policy.PolicyFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code demo}: the whole product in one process, for whoever wants to see it before installing anything. */
@Command(
        name = "demo",
        description = "Start broker, application and simulated shops, or a recording, in this process.",
        footer = "Ctrl-C ends it and leaves nothing behind.")
final class DemoCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private TrafficOptions traffic = new TrafficOptions();

    @Option(names = "--replay", paramLabel = "FILE", description = "Play this event file instead of simulated shops.")
    private @Nullable Path recording;

    @Option(
            names = "--speed",
            paramLabel = "X|max",
            converter = SpeedOption.class,
            description = "How many times faster than recorded; default 1.")
    private @Nullable Speed speed;

    @Option(
            names = "--settle",
            description = "When the file is through, let time pass until everything open is closed, and end.")
    private boolean settle;

    @Option(
            names = "--report",
            paramLabel = "OUT",
            description = "With --settle: write the application's day report here.")
    private @Nullable Path report;

    @Option(names = "--policies", paramLabel = "FILE", description = "The shops' policies, JSON or YAML.")
    private @Nullable Path policies;

    @Option(
            names = "--partitions",
            paramLabel = "N",
            defaultValue = "4",
            description = "Partitions of every topic; default ${DEFAULT-VALUE}.")
    private int partitions;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8080",
            description = "Where the figures are served; 0 takes any free one; default ${DEFAULT-VALUE}.")
    private int port;

    DemoCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, CommandException, InterruptedException {
        refuseContradictions();
        PolicyBook book = policyBook();
        Source source = recording == null ? simulatedDay() : replay(recording);
        new Demo(terminal, book, partitions, port).run(source);
        return 0;
    }

    private void refuseContradictions() {
        require(recording != null || (speed == null && !settle), "--speed and --settle need --replay FILE");
        require(recording == null || !traffic.peak(), "--peak is for simulated shops, not for --replay");
        require(settle || report == null, "--report needs --settle");
        require(partitions >= 1 && partitions <= 64, "--partitions takes 1 to 64");
        require(port >= 0 && port <= 65_535, "--port takes 0 to 65535");
    }

    private void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new ParameterException(spec.commandLine(), otherwise);
        }
    }

    private PolicyBook policyBook() throws IOException, CommandException {
        try {
            return policies == null ? PolicyBook.GENERIC : PolicyFile.read(policies);
        } catch (PolicyException e) {
            throw new CommandException(policies + ": " + e.getMessage(), e);
        }
    }

    private Source simulatedDay() {
        try {
            return SimulatedDay.startingNow(terminal.clock(), traffic.peak(), traffic::from);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private Source replay(Path file) throws IOException {
        return Replay.of(file, speed == null ? Speed.OWN_TIME : speed, settle, report, terminal);
    }

    /** Words an unknown speed as the other options do. */
    static final class SpeedOption implements ITypeConverter<Speed> {

        @Override
        public Speed convert(String text) {
            try {
                return Speed.parse(text);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException("'" + text + "' is neither max nor a number above 0");
            }
        }
    }
}
