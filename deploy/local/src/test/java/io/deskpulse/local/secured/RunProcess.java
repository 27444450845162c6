package io.deskpulse.local.secured;

import static org.awaitility.Awaitility.await;

import io.deskpulse.local.LocalDeskPulse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** {@code deskpulse run} as an operator starts it, a process of its own. */
final class RunProcess implements AutoCloseable {

    static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Path out;
    private final Path err;
    private final Process process;

    RunProcess(Path folder, Path settings) throws IOException {
        out = Files.createTempFile(folder, "out", ".txt");
        err = Files.createTempFile(folder, "err", ".txt");
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-cp",
                        withoutTests(System.getProperty("java.class.path")),
                        LocalDeskPulse.class.getName(),
                        "run",
                        "--config",
                        settings.toString())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
    }

    /** The tests' own logging would hide what an operator sees. */
    private static String withoutTests(String classPath) {
        return String.join(
                ":",
                java.util.Arrays.stream(classPath.split(":", -1))
                        .filter(entry -> !entry.endsWith("test-classes"))
                        .toList());
    }

    void awaitRunning() {
        await().atMost(PATIENCE).until(() -> Files.readString(out).contains("DeskPulse is running"));
    }

    /** Where it says it answers. */
    String url() throws IOException {
        String said = Files.readString(out);
        int begin = said.indexOf("http");
        return said.substring(begin, said.indexOf(' ', begin));
    }

    int awaitEnd() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("it has not ended");
        }
        return process.exitValue();
    }

    /** Asks it to end, as an orchestrator does. */
    void askToEnd() {
        process.destroy();
    }

    List<String> errorLines() throws IOException {
        return Files.readAllLines(err);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
