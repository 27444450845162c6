package io.deskpulse.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The running application, on a real broker with four partitions and exactly once, against the runner without Kafka. */
class PipelineEqualsReportTest {

    @TempDir
    Path folder;

    @Test
    void shouldGiveTheSameRowsForADisturbedDay() throws IOException {
        Path recording = simulated("day.ndjson.gz", "--seed", 5, "--disorder", 30, "--duplicates", 0.1);

        assertThat(reportOfApplication(recording)).isEqualTo(reportOfFile(recording));
    }

    @Test
    void shouldGiveTheSameRowsHoweverDisorderedTheFileIs() throws IOException {
        Path recording = simulated("mess.ndjson", "--seed", 6, "--disorder", 900, "--duplicates", 0.3);

        assertThat(reportOfApplication(recording)).isEqualTo(reportOfFile(recording));
    }

    @Test
    void shouldLeaveOutTheSameLinesOfADamagedFile() throws IOException {
        Path recording = simulated("damaged.ndjson", "--seed", 7);
        Files.writeString(recording, Files.readString(recording) + DAMAGE);

        assertThat(reportOfApplication(recording)).isEqualTo(reportOfFile(recording));
    }

    private static final String DAMAGE =
            """
            {"topic":"chat-messages","value":{"messageId":"m1","shopId":"s 1","buyerId":"b1","sender":"BUYER"}}
            {"topic":"chat-messages","value":{"messageId":"m2"}}
            {"topic":"order-events","value":[1,2,3]}
            not JSON at all
            {"topic":"elsewhere","value":{}}
            """;

    private Path simulated(String name, Object... options) {
        Path recording = folder.resolve(name);
        Object[] words = {"simulate", "--out", recording, "--minutes", 30, "--rate", 5, "--shops", 4, "--agents", 20};
        assertThat(CommandLines.run(joined(words, options)).status()).isZero();
        return recording;
    }

    private static Object[] joined(Object[] first, Object[] second) {
        return java.util.stream.Stream.of(first, second)
                .flatMap(java.util.Arrays::stream)
                .toArray();
    }

    private String reportOfApplication(Path recording) throws IOException {
        Path out = folder.resolve("application.json");
        CommandLines.Outcome outcome = CommandLines.run(
                "demo", "--replay", recording, "--speed", "max", "--settle", "--report", out, "--port", 0);
        assertThat(outcome.status()).as(outcome.err()).isZero();
        return Files.readString(out);
    }

    private String reportOfFile(Path recording) throws IOException {
        Path out = folder.resolve("file.json");
        CommandLines.Outcome outcome = CommandLines.run("report", recording, "--out", out);
        assertThat(outcome.status()).as(outcome.err()).isZero();
        assertThat(Files.readString(out)).contains("\"agentId\"");
        return Files.readString(out);
    }
}
