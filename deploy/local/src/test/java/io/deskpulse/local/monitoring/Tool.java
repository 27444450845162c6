package io.deskpulse.local.monitoring;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A program of a real server's package that tests put their questions to.
 *
 * @param program its name on the PATH
 * @param debianPackage what installs it
 */
public record Tool(String program, String debianPackage) {

    public static final Tool PROMETHEUS = new Tool("prometheus", "prometheus");
    public static final Tool ALERTMANAGER = new Tool("prometheus-alertmanager", "prometheus-alertmanager");

    public static final Tool PROMTOOL = new Tool("promtool", "prometheus");
    static final Tool AMTOOL = new Tool("amtool", "prometheus-alertmanager");

    private static final long PATIENCE_MINUTES = 5;

    /** How a run ended, and all it said. */
    public record Outcome(int status, String said) {}

    /** Skips the test, saying why, where the program is missing; fails it where CI says that nothing may be. */
    public void require() {
        require("true".equals(System.getenv("CI")));
    }

    /** Skips the test, saying why, where the program is missing; in CI too, for what no machine need have. */
    public void requireOrSkip() {
        require(false);
    }

    /** The same for something about the program, such as a part of it. */
    public void skipUnless(boolean there, String reason) {
        require(there, reason, false);
    }

    /** The same for something that the program needs beside itself. */
    public void requireFile(Path file, String remedy) {
        require(Files.exists(file), file.getFileName() + " is missing: " + remedy, "true".equals(System.getenv("CI")));
    }

    /** The same for something about the program, such as its age. */
    public void requireThat(boolean there, String reason) {
        require(there, reason, "true".equals(System.getenv("CI")));
    }

    void require(boolean mustBeThere) {
        require(isInstalled(), program + " is not installed (Debian package " + debianPackage + ")", mustBeThere);
    }

    private static void require(boolean there, String reason, boolean mustBeThere) {
        if (there) {
            return;
        }
        if (mustBeThere) {
            fail(reason + ", but CI=true");
        }
        System.out.println("Skipped: " + reason);
        abort(reason);
    }

    private boolean isInstalled() {
        String path = System.getenv().getOrDefault("PATH", "");
        return Arrays.stream(path.split(File.pathSeparator, -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    /** Runs it to its end, somewhere where no path relative to the project could be found by chance. */
    public Outcome run(Path folder, Object... arguments) throws IOException, InterruptedException {
        return run(new ProcessBuilder(), folder, arguments);
    }

    Outcome runWith(Path input, Path folder, Object... arguments) throws IOException, InterruptedException {
        return run(new ProcessBuilder().redirectInput(input.toFile()), folder, arguments);
    }

    private Outcome run(ProcessBuilder builder, Path folder, Object... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(program));
        Arrays.stream(arguments).map(String::valueOf).forEach(command::add);
        Path said = Files.createTempFile(folder, program, ".txt");
        Process process = builder.command(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            fail(command + " did not end");
        }
        return new Outcome(process.exitValue(), Files.readString(said, StandardCharsets.UTF_8));
    }
}
