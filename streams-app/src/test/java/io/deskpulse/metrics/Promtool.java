package io.deskpulse.metrics;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/** The checker that comes with Prometheus, where it is installed. */
final class Promtool {

    private static final String NAME = "promtool";

    private Promtool() {}

    static boolean isInstalled() {
        String path = System.getenv().getOrDefault("PATH", "");
        return Arrays.stream(path.split(File.pathSeparator, -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, NAME)));
    }

    /** What it has to say against metrics in its text format; empty if nothing. */
    static String complaintsAbout(byte[] metrics, Path folder) throws IOException, InterruptedException {
        Path input = Files.write(folder.resolve("metrics.txt"), metrics);
        Path output = folder.resolve("complaints.txt");
        Process process = new ProcessBuilder(NAME, "check", "metrics")
                .redirectInput(input.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError(NAME + " did not end");
        }
        String said = Files.readString(output, StandardCharsets.UTF_8);
        return process.exitValue() == 0 ? said : said + "exit status " + process.exitValue();
    }
}
