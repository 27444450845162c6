package io.deskpulse.batch;

import static io.deskpulse.batch.EventLines.TEN_O_CLOCK;
import static io.deskpulse.batch.EventLines.answer;
import static io.deskpulse.batch.EventLines.ask;
import static io.deskpulse.batch.EventLines.paid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.deskpulse.desk.DayKey;
import io.deskpulse.desk.DayRow;
import io.deskpulse.desk.Figure;
import io.deskpulse.event.ChatMessage;
import io.deskpulse.event.Event;
import io.deskpulse.event.Kind;
import io.deskpulse.event.Reason;
import io.deskpulse.event.Sender;
import io.deskpulse.fact.Posting;
import io.deskpulse.policy.PolicyBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report of an event file. */
class BatchReportTest {

    private static final DayKey SHOP = DayKey.shop(LocalDate.of(2026, 11, 11), "s1");

    private final List<ChatMessage> chat =
            List.of(ask("b1", TEN_O_CLOCK), answer("b1", "A", TEN_O_CLOCK + 50_000), ask("b2", TEN_O_CLOCK + 60_000));

    @TempDir
    private Path folder;

    @Test
    void shouldAddUpAllBuyersOfAShop() throws IOException {
        BatchResult result = result(chat);

        assertThat(row(result).get(Figure.INQUIRY_BUYERS)).isEqualTo(2);
        assertThat(row(result).get(Figure.RESPONSE_SUM_MS)).isEqualTo(50_000);
        assertThat(row(result).get(Figure.LEGS_EXPIRED))
                .as("everything open is closed")
                .isEqualTo(1);
        assertThat(result.events()).isEqualTo(3);
    }

    @Test
    void shouldKeepBuyersOfTheSameNameInDifferentShopsApart() throws IOException {
        BatchResult result = result(List.of(
                EventLines.said("s1", "b1", Sender.BUYER, Kind.TEXT, null, TEN_O_CLOCK),
                EventLines.said("s2", "b1", Sender.AGENT, Kind.TEXT, "A", TEN_O_CLOCK + 1)));

        assertThat(row(result).get(Figure.LEGS_REPLIED)).isZero();
        assertThat(row(result).get(Figure.INQUIRY_BUYERS)).isEqualTo(1);
    }

    @Test
    void shouldReadGzipByTheNameOfTheFile() throws IOException {
        Path plain = EventLines.write(folder.resolve("events.ndjson"), chat);
        Path zipped = EventLines.write(folder.resolve("events.ndjson.gz"), chat);

        assertThat(Files.size(zipped)).isLessThan(Files.size(plain));
        assertThat(EventLines.report(EventLines.read(zipped))).isEqualTo(EventLines.report(EventLines.read(plain)));
    }

    @Test
    void shouldCountWhatItLeavesOutByReason() throws IOException {
        Path file = EventLines.write(folder.resolve("events.ndjson"), chat);
        append(
                file,
                "not json",
                "{\"topic\":\"chat-messages\",\"value\":{\"messageId\":\"m1\"}}",
                "{\"topic\":\"gossip\",\"value\":{}}",
                "");

        BatchResult result = EventLines.read(file);

        assertThat(result.quarantined())
                .containsEntry(Reason.MALFORMED_JSON, 1L)
                .containsEntry(Reason.SCHEMA, 2L);
        assertThat(result.events()).isEqualTo(3);
        assertThat(row(result).get(Figure.INQUIRY_BUYERS)).isEqualTo(2);
    }

    @Test
    void shouldNeverAddUpTwoCurrencies() throws IOException {
        BatchResult result =
                result(List.of(paid("b1", "CNY", 500, TEN_O_CLOCK), paid("b1", "EUR", 900, TEN_O_CLOCK + 1)));

        assertThat(row(result).get(Figure.SALES_MINOR)).isEqualTo(500);
        assertThat(result.quarantined()).containsOnlyKeys(Reason.CURRENCY);
    }

    @Test
    void shouldCountRepeatsOnceAndSayHowManyThereWere() throws IOException {
        List<Event> twice = new ArrayList<>(chat);
        twice.addAll(chat);

        BatchResult result = result(twice);

        assertThat(result.events()).isEqualTo(6);
        assertThat(result.duplicates()).isEqualTo(3);
        assertThat(EventLines.report(result)).isEqualTo(EventLines.report(result(chat)));
    }

    @Test
    void shouldStandByTheFirstToArriveUnderAnId() throws IOException {
        ChatMessage question = ask("b1", TEN_O_CLOCK);
        ChatMessage other = new ChatMessage(
                question.messageId(), "s1", "b1", "A", Sender.AGENT, Kind.TEXT, null, TEN_O_CLOCK - 5_000, 1);

        BatchResult result = result(List.of(question, other));

        assertThat(row(result).get(Figure.BUYER_MESSAGES)).isEqualTo(1);
        assertThat(row(result).get(Figure.AGENT_MESSAGES)).isZero();
    }

    @Test
    void shouldCallNothingTooLateOrInTheFuture() throws IOException {
        long farAhead = TEN_O_CLOCK + 365L * 24 * 3_600_000 * 50;

        BatchResult result = result(List.of(ask("b1", farAhead), ask("b1", TEN_O_CLOCK)));

        assertThat(result.quarantined()).isEmpty();
        assertThat(row(result).get(Figure.INQUIRY_BUYERS)).isEqualTo(1);
    }

    @Test
    void shouldKeepTheOrderOfArrivalOfEqualTimes() throws IOException {
        BatchResult askedFirst = result(List.of(ask("b1", TEN_O_CLOCK), answer("b1", "A", TEN_O_CLOCK)));
        BatchResult answeredFirst = result(List.of(answer("b1", "A", TEN_O_CLOCK), ask("b1", TEN_O_CLOCK)));

        assertThat(row(askedFirst).get(Figure.LEGS_REPLIED)).isEqualTo(1);
        assertThat(row(answeredFirst).get(Figure.LEGS_REPLIED)).isZero();
    }

    @Test
    void shouldHandOutTheEvidenceBehindTheReport() throws IOException {
        Path file = EventLines.write(folder.resolve("events.ndjson"), chat);
        List<Posting> ledger = new ArrayList<>();

        BatchReport.facts(file, PolicyBook.GENERIC, (lines, read, total) -> {}, ledger::add);

        assertThat(ledger).isNotEmpty().allMatch(posting -> posting.sign() == 1);
    }

    @Test
    void shouldTellHowFarItHasCome() throws IOException {
        Path file = EventLines.write(folder.resolve("events.ndjson"), chat);
        List<Long> lines = new ArrayList<>();
        List<Long> left = new ArrayList<>();

        BatchReport.of(file, PolicyBook.GENERIC, (line, read, total) -> {
            lines.add(line);
            left.add(total - read);
        });

        assertThat(lines).containsExactly(1L, 2L, 3L);
        assertThat(left).last().isEqualTo(0L);
    }

    @Test
    void shouldFailOnAFileThatIsNotThere() {
        assertThatThrownBy(() -> EventLines.read(folder.resolve("none"))).isInstanceOf(NoSuchFileException.class);
    }

    private BatchResult result(List<? extends Event> events) throws IOException {
        return EventLines.read(EventLines.write(folder.resolve("events.ndjson"), events));
    }

    private static DayRow row(BatchResult result) {
        return result.rows().get(SHOP);
    }

    private static void append(Path file, String... lines) throws IOException {
        Files.write(file, List.of(lines), StandardOpenOption.APPEND);
    }
}
