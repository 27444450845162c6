package io.deskpulse.local;

import io.deskpulse.app.CommandException;
import io.deskpulse.app.Terminal;
import io.deskpulse.local.soak.SoakRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code soak}: faults, one after another, until the time is over; any figure that is not exact afterwards fails it. */
@Command(
        name = "soak",
        description = "Break brokers and two instances of the application again and again under traffic, and hold day "
                + "report, facts and alerts against a run that nothing breaks.",
        footer = "Exits with 1 if anything was lost or counted twice, or figures stood still until a restart.")
final class SoakCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Option(
            names = "--minutes",
            paramLabel = "N",
            defaultValue = "10",
            description = "How long; every fault strikes once in any case; default ${DEFAULT-VALUE}.")
    private int minutes;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "1",
            description = "Which traffic, and when what strikes; default ${DEFAULT-VALUE}.")
    private long seed;

    @Option(
            names = "--keep",
            paramLabel = "FOLDER",
            description = "Where logs, state and the broker's data stay afterwards.")
    private @Nullable Path keep;

    SoakCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, CommandException, InterruptedException {
        Path folder = keep == null ? Files.createTempDirectory("deskpulse-soak-") : Files.createDirectories(keep);
        SoakRun run = new SoakRun(folder, seed, line -> terminal.say("%s", line));
        boolean exact = run.lasting(Duration.ofMinutes(minutes));
        if (keep == null) {
            SoakRun.delete(folder);
        }
        return exact ? 0 : 1;
    }
}
