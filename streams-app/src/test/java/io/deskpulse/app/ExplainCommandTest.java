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
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {

    private static final String[] A1 = {"--shop", "s1", "--agent", "a1", "--date", "2026-11-11"};
    private static final String[] SHOP = {"--shop", "s1", "--date", "2026-11-11"};

    @TempDir
    private Path folder;

    private static CommandRun explain(Path file, String[] row, String figure, String... options) {
        List<String> args = new ArrayList<>(List.of("explain", file.toString()));
        args.addAll(List.of(row));
        args.addAll(List.of("--figure", figure));
        args.addAll(List.of(options));
        return CommandRun.of(args.toArray(String[]::new));
    }

    /** Two questions: one answered after 50 s, one after 200 s. */
    private Path twoResponses() throws IOException {
        return EventLines.file(
                folder, ask("m1", "b1", 0), answer("m2", "b1", 50), ask("m3", "小明", 100), answer("m4", "小明", 300));
    }

    @Nested
    class WhenAFigureIsASum {

        @Test
        void shouldListItsFactsAndEndWithTheirSum() throws IOException {
            CommandRun run = explain(twoResponses(), A1, "responseSumMs");

            assertThat(run.status()).isZero();
            assertThat(run.err()).isEmpty();
            assertThat(run.out())
                    .isEqualTo(
                            """
                            responseSumMs of shop s1, agent a1 on 2026-11-11 (times of Asia/Shanghai)
                            time                     fact      buyer  rests on        contribution  details
                            2026-11-11 10:00:50.000  LegEnded  b1     turn m1 end m2         50000  a1 REPLIED by a1, 2026-11-11 10:00:00.000 to 2026-11-11 10:00:50.000
                            2026-11-11 10:05:00.000  LegEnded  小明   turn m3 end m4        200000  a1 REPLIED by a1, 2026-11-11 10:01:40.000 to 2026-11-11 10:05:00.000
                            sum = responseSumMs = 250000
                            """);
        }

        @Test
        void shouldTakeARateByItsShortName() throws IOException {
            CommandRun run = explain(twoResponses(), A1, "within180");

            assertThat(run.out()).contains("turn m1").doesNotContain("turn m3").endsWith("sum = within.180 = 1\n");
        }

        @Test
        void shouldExplainTheShopsOwnRowWhenNoAgentIsNamed() throws IOException {
            CommandRun run = explain(twoResponses(), SHOP, "turns.answered");

            assertThat(run.out()).startsWith("turns.answered of shop s1 on").endsWith("sum = turns.answered = 2\n");
        }

        @Test
        void shouldShowThatAFigureOfZeroRestsOnNothing() throws IOException {
            CommandRun run = explain(twoResponses(), A1, "rescues");

            assertThat(run.status()).isZero();
            assertThat(run.out().lines()).hasSize(3).last().isEqualTo("sum = rescues = 0");
        }
    }

    @Nested
    class WhenTheUsersPageShowsAnExample {

        private static final Path PAGE = Path.of(System.getProperty("deskpulse.root"), "streams-app", "METRICS.md");

        @Test
        void shouldPrintTheSame() throws IOException {
            Path events = EventLines.file(
                    folder,
                    ask("m1", "b1", 615),
                    ask("m2", "b1", 920),
                    answer("m3", "b1", 1090),
                    ask("m4", "b1", 1110),
                    answer("m5", "b1", 1140));

            CommandRun run = explain(events, A1, "responseSumMs");

            assertThat(Files.readString(PAGE)).contains("--figure responseSumMs\n" + run.out());
        }
    }

    @Nested
    class WhenAFigureIsNoSum {

        @Test
        void shouldListTheResponsesAndSayHowTheyMakeTheFigure() throws IOException {
            CommandRun run = explain(twoResponses(), A1, "responseP50Ms");

            assertThat(run.out())
                    .contains("note: responseP50Ms is no sum", "rank 1 of 2")
                    .containsPattern("\nresponseP50Ms = (49|50|51)\\d{3}\n$");
        }
    }

    @Nested
    class WhenALateEventRestatedAFigure {

        private Path answeredEarlierThanKnown() throws IOException {
            return EventLines.file(folder, ask("m1", "b1", 0), answer("m3", "b1", 50), answer("m2", "b1", 40));
        }

        @Test
        void shouldListWhatHoldsInTheEnd() throws IOException {
            CommandRun run = explain(answeredEarlierThanKnown(), A1, "responseSumMs");

            assertThat(run.out()).contains("turn m1 end m2").doesNotContain("end m3", "taken back");
        }

        @Test
        void shouldShowItsHistoryWhenAsked() throws IOException {
            CommandRun run = explain(answeredEarlierThanKnown(), A1, "responseSumMs", "--all");

            assertThat(run.out().lines().filter(line -> line.contains("turn m1")))
                    .satisfiesExactly(
                            line -> assertThat(line).contains("end m3", " 50000 "),
                            line -> assertThat(line).contains("LegEnded, taken back", "end m3", " -50000 "),
                            line -> assertThat(line).contains("end m2", " 40000 "));
            assertThat(run.out()).endsWith("sum = responseSumMs = 40000\n");
        }
    }

    @Nested
    class WhenAProgramReadsIt {

        @Test
        void shouldPrintOneDocument() throws IOException {
            CommandRun run = explain(twoResponses(), A1, "legs.replied", "--format", "json");

            JsonNode document = new ObjectMapper().readTree(run.out());
            assertThat(document.get("sum").longValue()).isEqualTo(2);
            assertThat(document.get("facts")).hasSize(2);
        }

        @Test
        void shouldPrintOneFactPerLine() throws IOException {
            CommandRun run = explain(twoResponses(), A1, "legs.replied", "--format", "ndjson");

            assertThat(run.out().lines()).hasSize(2).allSatisfy(line -> assertThat(
                            new ObjectMapper().readTree(line).at("/fact/type").textValue())
                    .isEqualTo("LegEnded"));
        }
    }

    @Nested
    class WhenAPolicyDecidesOtherwise {

        @Test
        void shouldFollowIt() throws IOException {
            Path policies = Files.writeString(
                    folder.resolve("p.yaml"), "default: {zone: America/Sao_Paulo, currency: BRL, thresholds: [45]}\n");
            Path events = EventLines.file(folder, ask("m1", "b1", 0), answer("m2", "b1", 40), paid("p1", "b1", "CNY"));

            String[] theDayBefore = {"--shop", "s1", "--agent", "a1", "--date", "2026-11-10"};
            CommandRun run = explain(events, theDayBefore, "within45", "--policies", policies.toString());

            assertThat(run.out()).contains("2026-11-10 23:00:40.000").endsWith("sum = within.45 = 1\n");
        }
    }

    @Nested
    class WhenItCannotBeDone {

        private static String onlyLineOf(CommandRun run) {
            assertThat(run.status()).isEqualTo(1);
            assertThat(run.out()).isEmpty();
            assertThat(run.errLines()).hasSize(1);
            return run.errLines().get(0);
        }

        @Test
        void shouldListTheFiguresThatTheRowHasWhenThereIsNoSuchFigure() throws IOException {
            assertThat(onlyLineOf(explain(twoResponses(), A1, "speed")))
                    .startsWith("deskpulse explain: no such figure: an agent's row has inquiryBuyers, ")
                    .endsWith("within.{30,60,180}");
        }

        @Test
        void shouldListTheRowsOfTheDayWhenThereIsNoSuchRow() throws IOException {
            String[] nobody = {"--shop", "s1", "--agent", "a9", "--date", "2026-11-11"};

            assertThat(onlyLineOf(explain(twoResponses(), nobody, "rescues")))
                    .isEqualTo("deskpulse explain: the report has no such row;"
                            + " on that day the shop has the shop's own, a1, unassigned");
        }

        @Test
        void shouldSayThatTheShopHasNothingOnThatDay() throws IOException {
            String[] later = {"--shop", "s1", "--date", "2026-11-12"};

            assertThat(onlyLineOf(explain(twoResponses(), later, "sessions")))
                    .endsWith("the shop has none on that day");
        }

        @Test
        void shouldNameAFileThatIsNotThere() {
            assertThat(onlyLineOf(explain(folder.resolve("none.ndjson"), A1, "sessions")))
                    .contains("none.ndjson", "no such file");
        }

        @Test
        void shouldAskForWhatIsMissing() throws IOException {
            CommandRun run = CommandRun.of("explain", twoResponses().toString(), "--shop", "s1");

            assertThat(run.status()).isEqualTo(2);
            assertThat(run.errLines()).hasSize(1);
            assertThat(run.errLines().get(0)).contains("--date", "--figure");
        }
    }
}
