package io.deskpulse.scorecard.print;

import io.deskpulse.scorecard.AspectResult;
import io.deskpulse.scorecard.Card;
import io.deskpulse.scorecard.Measurement;
import io.deskpulse.scorecard.Score;
import io.deskpulse.scorecard.Scorecard;
import io.deskpulse.scorecard.Unit;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Scorecards to be printed, with as much in them as a test needs. */
final class Samples {

    static final Measurement NEXT_DAY =
            new Measurement("nextDayRate", Unit.RATE, 50, 0.4, null, null, null, null, null, null);

    private static final LocalDate DAY = LocalDate.parse("2026-11-11");
    private static final long AS_OF = Instant.parse("2026-11-12T00:00:00Z").toEpochMilli();

    private Samples() {}

    static Measurement measured(String measure, Unit unit, long n, double value, double expected) {
        return new Measurement(measure, unit, n, value, null, 0.1, 0.9, expected, value - expected, false);
    }

    static AspectResult aspect(Measurement lead, Measurement... beside) {
        return new AspectResult(lead, 1, 2, null, 25, 0.5, 92.5, List.of(beside));
    }

    static AspectResult unranked(Measurement lead) {
        return new AspectResult(lead, null, null, "sample below 30", 15, null, null, List.of());
    }

    static Card card(@Nullable String shop, @Nullable String agent, Map<String, AspectResult> aspects, Score score) {
        return new Card(shop, agent, null, "CNY", 180, 30, aspects, score);
    }

    static Scorecard beforeAnyEvent() {
        return new Scorecard("1", DAY, null, List.of());
    }

    static String printed(BiConsumer<Scorecard, PrintStream> printer, Card... cards) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        printer.accept(new Scorecard("1", DAY, AS_OF, List.of(cards)), out);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
