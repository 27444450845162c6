package io.deskpulse.scorecard.print;

import io.deskpulse.scorecard.AspectResult;
import io.deskpulse.scorecard.Card;
import io.deskpulse.scorecard.Measurement;
import io.deskpulse.scorecard.Score;
import io.deskpulse.scorecard.Scorecard;
import io.deskpulse.text.Columns;
import java.io.PrintStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A scorecard for the terminal: card by card, an aspect a line, what is told beside it indented below. */
public final class ScorecardTable {

    private static final List<String> HEAD =
            List.of("", "value", "n", "95 % interval", "expected", "difference", "settled", "rank", "target", "points");
    private static final List<String> NO_STANDING = List.of("", "", "");
    private static final String BESIDE = "  ";

    private ScorecardTable() {}

    /** Prints it; lines end as on Unix, so that it is the same everywhere. */
    public static void write(Scorecard scorecard, PrintStream out) {
        out.print("Scorecard 六项考核 of " + scorecard.date() + asOf(scorecard.asOf()) + "\n");
        for (Card card : scorecard.cards()) {
            out.print("\n" + title(card) + "\n");
            aspects(card, out);
        }
    }

    private static String asOf(@Nullable Long asOf) {
        return asOf == null ? "" : ", as of " + Instant.ofEpochMilli(asOf);
    }

    private static String title(Card card) {
        return who(card) + ": " + score(card.score());
    }

    private static String who(Card card) {
        if (card.shopId() == null) {
            List<String> shops = Objects.requireNonNullElse(card.shops(), List.of());
            return "agent " + card.agentId() + " in all shops (" + String.join(", ", shops) + ")";
        }
        return card.agentId() == null
                ? "shop " + card.shopId()
                : "agent " + card.agentId() + " in shop " + card.shopId();
    }

    private static String score(Score score) {
        Double points = score.points();
        if (points == null) {
            return "no score, too few cases";
        }
        String open = score.settled() ? "" : ", not settled";
        return String.format(
                Locale.ROOT, "%.1f of 100 points, %d %% of the weight%s", points, score.weightCovered(), open);
    }

    private static void aspects(Card card, PrintStream out) {
        Columns columns = new Columns(HEAD, column -> column > 0);
        card.aspects().forEach((id, result) -> {
            columns.add(lead(id, result, card));
            result.beside().stream()
                    .filter(measurement -> measurement.n() > 0)
                    .forEach(measurement -> columns.add(beside(measurement, card)));
        });
        columns.forEachLine(line -> out.print(line + "\n"));
    }

    private static List<String> lead(String id, AspectResult result, Card card) {
        Measurement lead = result.lead();
        String name = Wording.aspect(id) + " " + Wording.measure(lead.measure(), card);
        ValueText text = new ValueText(lead.unit(), card.currency());
        return line(name, lead, card, List.of(rank(result), text.of(result.target()), points(result)));
    }

    private static List<String> beside(Measurement measurement, Card card) {
        return line(BESIDE + Wording.measure(measurement.measure(), card), measurement, card, NO_STANDING);
    }

    private static List<String> line(String name, Measurement measurement, Card card, List<String> standing) {
        ValueText text = new ValueText(measurement.unit(), card.currency());
        List<String> cells = new ArrayList<>();
        cells.add(name);
        cells.add(value(measurement, text));
        cells.add(Long.toString(measurement.n()));
        cells.add(text.interval(measurement.low(), measurement.high()));
        cells.add(text.of(measurement.expected()));
        cells.add(text.difference(measurement.difference()));
        cells.add(settled(measurement));
        cells.addAll(standing);
        return cells;
    }

    private static String rank(AspectResult result) {
        return result.rank() == null ? String.valueOf(result.unranked()) : result.rank() + " of " + result.of();
    }

    private static String points(AspectResult result) {
        Double points = result.points();
        return points == null ? ValueText.NOTHING : String.format(Locale.ROOT, "%.1f × %d", points, result.weight());
    }

    private static String value(Measurement measurement, ValueText text) {
        String unmeasured = measurement.unmeasured();
        return unmeasured == null ? text.of(measurement.value()) : unmeasured;
    }

    private static String settled(Measurement measurement) {
        Boolean settled = measurement.settled();
        return settled == null ? ValueText.NOTHING : settled ? "yes" : "no";
    }
}
