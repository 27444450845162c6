package io.deskpulse.topology;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.config.ConfigException;
import io.deskpulse.desk.DayReport;
import io.deskpulse.event.ChatMessage;
import io.deskpulse.event.Kind;
import io.deskpulse.event.Sender;
import io.deskpulse.policy.PolicyBook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** Figures do not depend on how events arrive (METRICS §7), whatever time has ended meanwhile. */
class DisorderTest {

    private static final Path TARGET = Path.of("target");
    private static final Instant START = Chats.at("22:30:00");
    private static final Duration LONG_AFTER = Duration.ofDays(3);

    /** A message and the moment it arrives. */
    private record Arrival(ChatMessage message, Instant at) {}

    /**
     * One more message of a chat.
     *
     * @param gap seconds since the message before
     * @param delay seconds until it arrives
     * @param repeatAfter seconds after which it arrives again; 0: it does not
     */
    private record Line(String buyer, int speech, int gap, int delay, int repeatAfter) {

        ChatMessage message(int number, Instant at) {
            return switch (speech) {
                case 0, 1, 2 -> said(number, Sender.BUYER, Kind.TEXT, null, null, at);
                case 3, 4 -> said(number, Sender.AGENT, Kind.TEXT, "mei", null, at);
                case 5 -> said(number, Sender.AGENT, Kind.TEXT, "lin", null, at);
                case 6 -> said(number, Sender.SYSTEM, Kind.TRANSFER, null, "lin", at);
                case 7 -> said(number, Sender.SYSTEM, Kind.QUEUE, null, null, at);
                case 8 -> said(number, Sender.SYSTEM, Kind.CLOSE, null, null, at);
                default -> said(number, Sender.BOT, Kind.TEXT, null, null, at);
            };
        }

        private ChatMessage said(
                int number, Sender sender, Kind kind, @Nullable String agent, @Nullable String to, Instant at) {
            return Chats.message("m" + number, buyer, sender, kind, agent, to, at);
        }
    }

    @Provide
    Arbitrary<List<Line>> chats() {
        Arbitrary<Integer> gaps = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.integers().between(1, 40)),
                Tuple.of(1, Arbitraries.integers().between(500, 1_500)));
        Arbitrary<Integer> repeats = Arbitraries.integers().between(-200, 100).map(after -> Math.max(0, after));
        return Combinators.combine(
                        Arbitraries.of("b1", "b2"),
                        Arbitraries.integers().between(0, 9),
                        gaps,
                        Arbitraries.integers().between(0, 30),
                        repeats)
                .as(Line::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(25);
    }

    @Property(tries = 25)
    void shouldGiveTheSameRowsWhenMessagesArriveLateAndTwice(@ForAll("chats") List<Line> chat)
            throws ConfigException, IOException {
        assertThat(reportOf(arrivals(chat, true))).isEqualTo(reportOf(arrivals(chat, false)));
    }

    private static List<Arrival> arrivals(List<Line> chat, boolean disturbed) {
        List<Arrival> arrivals = new ArrayList<>();
        Instant at = START;
        int number = 0;
        for (Line line : chat) {
            at = at.plusSeconds(line.gap());
            ChatMessage message = line.message(number++, at);
            Instant arrival = at.plusSeconds(disturbed ? line.delay() : 0);
            arrivals.add(new Arrival(message, arrival));
            if (disturbed && line.repeatAfter() > 0) {
                arrivals.add(new Arrival(message, arrival.plusSeconds(line.repeatAfter())));
            }
        }
        arrivals.sort(Comparator.comparing(Arrival::at));
        return arrivals;
    }

    private static String reportOf(List<Arrival> arrivals) throws ConfigException, IOException {
        try (PipelineRun run = PipelineRun.in(Files.createTempDirectory(TARGET, "disorder"))) {
            arrivals.forEach(arrival -> run.silenceUntil(arrival.at()).deliver(arrival.message()));
            run.silence(LONG_AFTER);
            assertThat(run.totals().openJourneys()).isZero();
            assertThat(run.totals().allFactsArrived()).isTrue();
            ByteArrayOutputStream report = new ByteArrayOutputStream();
            new DayReport(PolicyBook.GENERIC).write(run.rows(null), null, report);
            return report.toString(StandardCharsets.UTF_8);
        }
    }
}
