package io.deskpulse.scorecard.print;

import io.deskpulse.scorecard.AspectResult;
import io.deskpulse.scorecard.Card;
import io.deskpulse.scorecard.Measurement;
import io.deskpulse.scorecard.Scorecard;
import io.deskpulse.text.CsvLine;
import java.io.PrintStream;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A scorecard for the spreadsheet: one record for each measure of each card, as RFC 4180 has it. */
public final class ScorecardCsv {

    private static final List<String> COLUMNS = List.of(
            "date",
            "asOf",
            "shopId",
            "agentId",
            "shops",
            "aspect",
            "aspectName",
            "measure",
            "leads",
            "unit",
            "currency",
            "value",
            "unmeasured",
            "n",
            "low",
            "high",
            "expected",
            "difference",
            "settled",
            "rank",
            "of",
            "unranked",
            "weight",
            "target",
            "points",
            "scorePoints",
            "scoreWeightCovered",
            "scoreSettled");

    private final Scorecard scorecard;
    private final PrintStream out;

    private ScorecardCsv(Scorecard scorecard, PrintStream out) {
        this.scorecard = scorecard;
        this.out = out;
    }

    /** Prints it, the names of the columns first. */
    public static void write(Scorecard scorecard, PrintStream out) {
        new ScorecardCsv(scorecard, out).write();
    }

    private void write() {
        CsvLine head = new CsvLine();
        COLUMNS.forEach(head::text);
        out.print(head);
        scorecard.cards().forEach(card -> card.aspects().forEach((id, result) -> aspect(card, id, result)));
    }

    private void aspect(Card card, String id, AspectResult result) {
        out.print(measurement(card, id, result.lead(), result));
        result.beside().forEach(beside -> out.print(measurement(card, id, beside, null)));
    }

    private CsvLine measurement(Card card, String id, Measurement measured, @Nullable AspectResult led) {
        CsvLine line = new CsvLine();
        who(line, card);
        line.text(id).text(Wording.aspect(id)).text(measured.measure()).flag(led != null);
        line.text(measured.unit().id()).text(card.currency());
        value(line, measured);
        standing(line, led);
        return line.number(card.score().points())
                .number(card.score().weightCovered())
                .flag(card.score().settled());
    }

    private void who(CsvLine line, Card card) {
        Long asOf = scorecard.asOf();
        line.text(scorecard.date().toString())
                .text(asOf == null ? null : Instant.ofEpochMilli(asOf).toString())
                .text(card.shopId())
                .text(card.agentId())
                .text(card.shops() == null ? null : String.join(" ", card.shops()));
    }

    private static void value(CsvLine line, Measurement measured) {
        line.number(measured.value())
                .text(measured.unmeasured())
                .number(measured.n())
                .number(measured.low())
                .number(measured.high())
                .number(measured.expected())
                .number(measured.difference())
                .flag(measured.settled());
    }

    private static void standing(CsvLine line, @Nullable AspectResult led) {
        if (led == null) {
            line.text(null).text(null).text(null).text(null).text(null).text(null);
            return;
        }
        line.number(led.rank())
                .number(led.of())
                .text(led.unranked())
                .number(led.weight())
                .number(led.target())
                .number(led.points());
    }
}
