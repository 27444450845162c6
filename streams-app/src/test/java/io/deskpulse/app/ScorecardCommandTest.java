package io.deskpulse.app;

import static io.deskpulse.app.EventLines.answer;
import static io.deskpulse.app.EventLines.ask;
import static io.deskpulse.app.EventLines.paid;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScorecardCommandTest {

    @TempDir
    private Path folder;

    private String events = "";

    @BeforeEach
    void oneAnswerOutOfTwo() throws IOException {
        events = EventLines.file(
                        folder,
                        ask("m1", "b1", 0),
                        answer("m2", "b1", 50),
                        ask("m3", "b2", 60),
                        answer("m4", "b2", 300))
                .toString();
    }

    @Test
    void shouldDescribeItself() {
        CommandRun run = CommandRun.of("scorecard", "--help");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("FILE", "--from-running", "--date", "--shop", "--policies", "--format");
    }

    @Nested
    class WhenTheFileIsInOrder {

        @Test
        void shouldPrintATableWhenNothingElseIsAsked() {
            CommandRun run = CommandRun.of("scorecard", events, "--date", "2026-11-11");

            assertThat(run.status()).isZero();
            assertThat(run.err()).isEmpty();
            assertThat(run.out())
                    .startsWith("Scorecard 六项考核 of 2026-11-11, as of 2026-11-11T02:05:00Z\n")
                    .contains("shop s1: ", "agent a1 in shop s1: ", "响应时间 answered within 60 s  ", "50.0 %");
        }

        @Test
        void shouldPrintJson() throws IOException {
            JsonNode printed = json(CommandRun.of("scorecard", events, "--date", "2026-11-11", "--format", "json"));

            JsonNode response = printed.at("/cards/1/aspects/responseTime/lead");
            assertThat(response.path("n").asInt()).isEqualTo(2);
            assertThat(response.path("value").asDouble()).isEqualTo(0.5);
        }

        @Test
        void shouldPrintCsv() {
            CommandRun run = CommandRun.of("scorecard", events, "--date", "2026-11-11", "--format", "csv");

            assertThat(run.out().split("\r\n")).hasSize(1 + 2 * 16).allSatisfy(record -> assertThat(record)
                    .doesNotContain("\n"));
        }

        @Test
        void shouldKeepToTheShop() throws IOException {
            assertThat(json(CommandRun.of(
                                    "scorecard", events, "--date", "2026-11-11", "--shop", "s1", "--format", "json"))
                            .path("cards"))
                    .hasSize(2);
        }

        @Test
        void shouldGoByThePolicies() throws IOException {
            Path policies = Files.writeString(
                    folder.resolve("p.json"), "{\"default\": {\"scorecard\": {\"minimumSample\": 2}}}");

            CommandRun run = CommandRun.of(
                    "scorecard", events, "--date", "2026-11-11", "--policies", policies.toString(), "--format", "json");

            assertThat(json(run).at("/cards/1/aspects/responseTime/rank").asInt())
                    .isEqualTo(1);
        }

        private static JsonNode json(CommandRun run) throws IOException {
            assertThat(run.status()).isZero();
            return new ObjectMapper().readTree(run.out());
        }
    }

    @Nested
    class WhenTheUsersPageShowsAnExample {

        private static final Path PAGE = Path.of(System.getProperty("deskpulse.root"), "streams-app", "METRICS.md");

        @Test
        void shouldPrintTheSameCard() throws IOException {
            Path file = EventLines.file(
                    folder,
                    ask("m1", "b1", 615),
                    ask("m2", "b1", 920),
                    answer("m3", "b1", 1090),
                    ask("m4", "b1", 1110),
                    answer("m5", "b1", 1140));

            String out = CommandRun.of("scorecard", file.toString(), "--date", "2026-11-11")
                    .out();

            assertThat(Files.readString(PAGE)).contains("…\n" + out.substring(out.indexOf("agent a1")) + "```\n");
        }
    }

    @Nested
    class WhenThereIsNothingToShow {

        @Test
        void shouldSayThatTheDayHasNoFigures() {
            CommandRun run = CommandRun.of("scorecard", events, "--date", "2026-11-12");

            assertThat(run.status()).isZero();
            assertThat(run.errLines()).containsExactly("no figures of 2026-11-12");
        }

        @Test
        void shouldSayThatTheShopHasNone() {
            CommandRun run = CommandRun.of("scorecard", events, "--date", "2026-11-11", "--shop", "s9");

            assertThat(run.errLines()).containsExactly("no figures of 2026-11-11 in shop s9");
        }

        @Test
        void shouldTellNoTimeWhenNoLineIsAnEvent() throws IOException {
            String broken =
                    EventLines.file(folder, "{broken", paid("p1", "b1", "EUR")).toString();

            CommandRun run = CommandRun.of("scorecard", broken, "--date", "2026-11-11");

            assertThat(run.out()).isEqualTo("Scorecard 六项考核 of 2026-11-11\n");
            assertThat(run.err()).contains("2 lines left out", "MALFORMED_JSON 1", "CURRENCY 1");
        }
    }

    @Nested
    class WhenUsedWrongly {

        private static String onlyLineOf(int status, String... args) {
            CommandRun run = CommandRun.of(args);
            assertThat(run.status()).isEqualTo(status);
            assertThat(run.out()).isEmpty();
            assertThat(run.errLines()).hasSize(1);
            return run.errLines().get(0);
        }

        @Test
        void shouldAskForASource() {
            assertThat(onlyLineOf(2, "scorecard", "--date", "2026-11-11")).contains("FILE", "--from-running");
        }

        @Test
        void shouldTakeOneSourceOnly() {
            assertThat(onlyLineOf(2, "scorecard", events, "--from-running", "http://x", "--date", "2026-11-11"))
                    .contains("FILE", "--from-running");
        }

        @Test
        void shouldAskForTheDay() {
            assertThat(onlyLineOf(2, "scorecard", events)).contains("--date");
        }

        @Test
        void shouldNameTheFormatsThereAre() {
            assertThat(onlyLineOf(2, "scorecard", events, "--date", "2026-11-11", "--format", "xml"))
                    .containsIgnoringCase("table")
                    .containsIgnoringCase("csv")
                    .containsIgnoringCase("json");
        }

        @Test
        void shouldNameAFileThatIsNotThere() {
            assertThat(onlyLineOf(1, "scorecard", "none.ndjson", "--date", "2026-11-11"))
                    .contains("none.ndjson", "no such file");
        }

        @Test
        void shouldRefusePoliciesForAnApplicationThatHasItsOwn() {
            assertThat(onlyLineOf(
                            1,
                            "scorecard",
                            "--from-running",
                            "http://localhost:1",
                            "--date",
                            "2026-11-11",
                            "--policies",
                            "p.json"))
                    .contains("--policies");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "localhost:8080",
                    "ftp://localhost",
                    "http:///x",
                    "http://local host",
                    "http://localhost:70000",
                    "x"
                })
        void shouldRefuseWhatIsNoWebAddress(String url) {
            assertThat(onlyLineOf(1, "scorecard", "--from-running", url, "--date", "2026-11-11"))
                    .contains(url, "http://localhost:8080");
        }

        @Test
        void shouldSayThatNobodyAnswersThere() {
            assertThat(onlyLineOf(1, "scorecard", "--from-running", "http://127.0.0.1:1", "--date", "2026-11-11"))
                    .isEqualTo("deskpulse scorecard: cannot reach http://127.0.0.1:1/: is the application running"
                            + " there?");
        }
    }
}
