package io.deskpulse.local.feeding;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * One of the programs in deploy/feeding/producers.
 *
 * @param interpreter what runs it
 * @param script its file
 * @param library what it needs, and where that is when installed
 * @param remedy how to install that
 */
record Producer(String interpreter, String script, Path library, String remedy) {

    private static final Path FOLDER = Path.of(System.getProperty("deskpulse.root"), "deploy", "feeding", "producers");
    private static final long PATIENCE_SECONDS = 120;

    static final Producer PYTHON = new Producer(
            "/usr/bin/python3",
            "producer.py",
            Path.of("/usr/lib/python3/dist-packages/confluent_kafka"),
            "Debian's python3-confluent-kafka");
    static final Producer NODE = new Producer(
            "node",
            "producer.mjs",
            FOLDER.resolve("node_modules").resolve("kafkajs"),
            "npm ci --prefix deploy/feeding/producers");

    /** Skips the test, saying why, where its library is missing; fails it where CI says that nothing may be. */
    void require() {
        if (Files.exists(library)) {
            return;
        }
        String reason = script + " cannot run without " + library.getFileName() + " (" + remedy + ")";
        if ("true".equals(System.getenv("CI"))) {
            fail(reason + ", but CI=true");
        }
        System.out.println("Skipped: " + reason);
        abort(reason);
    }

    /** Runs it to its end; what it said, and its status where that is not 0. */
    String publish(Path events, String brokers, String prefix) throws IOException, InterruptedException {
        Path said = events.resolveSibling(script + ".txt");
        Process process = new ProcessBuilder(
                        List.of(interpreter, FOLDER.resolve(script).toString(), brokers, prefix))
                .redirectInput(events.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            return "did not end";
        }
        String words = Files.readString(said, StandardCharsets.UTF_8);
        return process.exitValue() == 0 ? words : words + "status " + process.exitValue();
    }
}
