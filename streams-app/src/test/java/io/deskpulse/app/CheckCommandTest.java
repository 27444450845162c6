package io.deskpulse.app;

import static io.deskpulse.app.EventLines.answer;
import static io.deskpulse.app.EventLines.ask;
import static io.deskpulse.app.EventLines.paid;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

    @TempDir
    private Path folder;

    private CommandRun check(String... lines) throws IOException {
        return CommandRun.of("check", EventLines.file(folder, lines).toString());
    }

    @Nested
    class WhenEveryLineIsAnEvent {

        @Test
        void shouldCountByTopicAndSucceed() throws IOException {
            CommandRun run = check(ask("m1", "b1", 0), answer("m2", "b1", 50), paid("p1", "b1", "CNY"));

            assertThat(run.status()).isZero();
            assertThat(run.err()).isEmpty();
            assertThat(run.out().lines())
                    .anySatisfy(line -> assertThat(line).endsWith("events.ndjson: 3 lines"))
                    .anySatisfy(line -> assertThat(line).matches(" +chat-messages +2"))
                    .anySatisfy(line -> assertThat(line).matches(" +order-events +1"))
                    .anySatisfy(line -> assertThat(line).matches(" +defects +0"))
                    .contains("time: 2026-11-11T02:00:00Z to 2026-11-11T02:00:50Z")
                    .contains("order: every message is at least as new as those of its buyer before it");
        }

        @Test
        void shouldCountDuplicates() throws IOException {
            CommandRun run = check(ask("m1", "b1", 0), ask("m1", "b1", 0), ask("m1", "b2", 0));

            assertThat(run.out()).contains("duplicates: 1\n");
        }

        @Test
        void shouldTellTheMostDisorderOfOneBuyer() throws IOException {
            CommandRun run = check(ask("m1", "b1", 100), ask("m2", "b2", 0), ask("m3", "b1", 69), ask("m4", "b1", 75));

            assertThat(run.out())
                    .contains("order: a message is up to 31.000 s behind the newest of its buyer (line 3)\n")
                    .contains("too late: 1 messages more than 30 s behind");
        }

        @Test
        void shouldNotCallARepeatLate() throws IOException {
            CommandRun run = check(ask("m1", "b1", 0), ask("m2", "b1", 100), ask("m1", "b1", 0));

            assertThat(run.out()).contains("order: every message is at least as new");
        }
    }

    @Nested
    class WhenLinesAreDefective {

        private static final String SECRET = "what-the-buyer-wrote";

        @Test
        void shouldNameLineReasonAndRuleButNeverTheContent() throws IOException {
            CommandRun run = check(
                    ask("m1", "b1", 0),
                    "{\"" + SECRET,
                    "",
                    "{\"topic\":\"" + SECRET + "\",\"value\":{}}",
                    ask(SECRET + " !", "b1", 9));

            assertThat(run.status()).isEqualTo(1);
            assertThat(run.out())
                    .contains("line 2: MALFORMED_JSON: ")
                    .contains("line 4: SCHEMA: topic is none of the input topics\n")
                    .contains("line 5: SCHEMA: messageId")
                    .contains("by reason: MALFORMED_JSON 1, SCHEMA 2\n")
                    .doesNotContain(SECRET);
            assertThat(run.errLines()).hasSize(1);
            assertThat(run.errLines().get(0))
                    .startsWith("deskpulse check: ")
                    .endsWith("3 of 4 lines are no valid events");
        }

        @Test
        void shouldListTheFirstTwentyAndCountTheRest() throws IOException {
            CommandRun run = check(Collections.nCopies(23, "{").toArray(String[]::new));

            assertThat(run.out().lines().filter(line -> line.startsWith("line ")))
                    .hasSize(20);
            assertThat(run.out()).contains("… and 3 more\n", "MALFORMED_JSON 23\n");
        }

        @Test
        void shouldHoldOrdersAgainstTheShopsCurrency() throws IOException {
            Path policies = Files.writeString(folder.resolve("p.yaml"), "default: {currency: BRL}\n");
            Path events = EventLines.file(folder, paid("p1", "b1", "CNY"), paid("p2", "b1", "BRL"));

            CommandRun run = CommandRun.of("check", events.toString(), "--policies", policies.toString());

            assertThat(run.out()).contains("line 1: CURRENCY: currency is not the shop's, BRL\n", "CURRENCY 1\n");
        }
    }

    @Test
    void shouldSayNothingOfTimesWhenThereIsNoEvent() throws IOException {
        CommandRun run = check("");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("0 lines").doesNotContain("time:", "order:");
    }
}
