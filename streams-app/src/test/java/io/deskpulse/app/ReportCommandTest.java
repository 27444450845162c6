package io.deskpulse.app;

import static io.deskpulse.app.EventLines.answer;
import static io.deskpulse.app.EventLines.ask;
import static io.deskpulse.app.EventLines.paid;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {

    @TempDir
    private Path folder;

    private static CommandRun report(Path file, String... options) {
        String[] args = new String[options.length + 2];
        args[0] = "report";
        args[1] = file.toString();
        System.arraycopy(options, 0, args, 2, options.length);
        return CommandRun.of(args);
    }

    private static JsonNode shopRow(String json) throws JsonProcessingException {
        return new ObjectMapper().readTree(json).path("rows").path(0);
    }

    @Nested
    class WhenTheFileIsInOrder {

        @Test
        void shouldPrintNothingButJson() throws IOException {
            CommandRun run = report(EventLines.file(folder, ask("m1", "b1", 0), answer("m2", "b1", 50)));

            assertThat(run.status()).isZero();
            assertThat(run.err()).isEmpty();
            assertThat(shopRow(run.out()).path("responseSumMs").asLong()).isEqualTo(50_000);
        }

        @Test
        void shouldReadGzipByTheFilesName() throws IOException {
            CommandRun run = report(EventLines.gzip(folder, ask("m1", "b1", 0), answer("m2", "b1", 50)));

            assertThat(shopRow(run.out()).path("legs").path("replied").asInt()).isEqualTo(1);
        }

        @Test
        void shouldWriteToAFileWhenAsked() throws IOException {
            Path events = EventLines.file(folder, ask("m1", "b1", 0), answer("m2", "b1", 50));
            Path out = folder.resolve("report.json");

            CommandRun run = report(events, "--out", out.toString());

            assertThat(run.out()).isEmpty();
            assertThat(Files.readString(out)).isEqualTo(report(events).out());
        }

        @Test
        void shouldKeepToTheAskedDay() throws IOException {
            int tomorrow = 24 * 3600;
            Path events = EventLines.file(folder, ask("m1", "b1", 0), ask("m2", "b1", tomorrow));

            assertThat(report(events, "--date", "2026-11-12").out())
                    .contains("\"2026-11-12\"")
                    .doesNotContain("\"2026-11-11\"");
        }
    }

    @Nested
    class WhenSomeLinesAreBad {

        @Test
        void shouldReportTheRestAndSayWhatWasLeftOut() throws IOException {
            CommandRun run = report(EventLines.file(
                    folder, ask("m1", "b1", 0), "{broken", paid("p1", "b1", "EUR"), answer("m2", "b1", 50)));

            assertThat(run.status()).isZero();
            assertThat(run.errLines())
                    .containsExactly("2 lines left out (MALFORMED_JSON 1, CURRENCY 1); 'deskpulse check' lists them");
            assertThat(shopRow(run.out()).path("responseSumMs").asLong()).isEqualTo(50_000);
        }

        @Test
        void shouldCountDuplicatesOnceAndSaySo() throws IOException {
            String question = ask("m1", "b1", 0);

            CommandRun run = report(EventLines.file(folder, question, question));

            assertThat(run.errLines()).containsExactly("1 duplicates counted once");
            assertThat(shopRow(run.out()).path("buyerMessages").asInt()).isEqualTo(1);
        }
    }

    @Nested
    class WhenItCannotBeDone {

        private static void assertOneLine(CommandRun run, String... parts) {
            assertThat(run.status()).isEqualTo(1);
            assertThat(run.out()).isEmpty();
            assertThat(run.errLines()).hasSize(1);
            assertThat(run.errLines().get(0)).startsWith("deskpulse report: ").contains(parts);
        }

        @Test
        void shouldNameAFileThatIsNotThere() {
            assertOneLine(report(folder.resolve("none.ndjson")), "none.ndjson", "no such file");
        }

        @Test
        void shouldRefuseAFolder() {
            assertOneLine(report(folder), "a folder, not an event file");
        }

        @Test
        void shouldSayWhereATruncatedFileEnds() throws IOException {
            Path whole = EventLines.gzip(folder, ask("m1", "b1", 0), answer("m2", "b1", 50));
            byte[] bytes = Files.readAllBytes(whole);
            Files.write(whole, Arrays.copyOf(bytes, bytes.length - 12));

            assertOneLine(report(whole), "events.ndjson.gz", "cannot be read on after line");
        }

        @Test
        void shouldNameEveryProblemOfAPoliciesFileInOneLine() throws IOException {
            Path policies = Files.writeString(folder.resolve("p.json"), "{\"default\":{\"pakc\":1,\"zone\":\"Mars\"}}");
            Path events = EventLines.file(folder, ask("m1", "b1", 0));

            assertOneLine(report(events, "--policies", policies.toString()), "p.json", "pakc", "zone");
        }

        @Test
        void shouldSayWhereAPoliciesFileIsNoJson() throws IOException {
            Path policies = Files.writeString(folder.resolve("p.json"), "{\n\"default\": oops\n}");
            Path events = EventLines.file(folder, ask("m1", "b1", 0));

            assertOneLine(report(events, "--policies", policies.toString()), "p.json", "line 2");
        }

        @Test
        void shouldNameAPoliciesFileThatIsNotThere() throws IOException {
            Path events = EventLines.file(folder, ask("m1", "b1", 0));

            assertOneLine(report(events, "--policies", "nowhere.json"), "nowhere.json: no such file");
        }

        @Test
        void shouldSayThatTheReportCannotBeWritten() throws IOException {
            Path events = EventLines.file(folder, ask("m1", "b1", 0));

            assertOneLine(
                    report(
                            events,
                            "--out",
                            folder.resolve("no/such/folder.json").toString()),
                    "no such file");
        }
    }
}
