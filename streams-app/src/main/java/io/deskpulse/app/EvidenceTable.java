package io.deskpulse.app;

import io.deskpulse.evidence.Contribution;
import io.deskpulse.evidence.Explanation;
import io.deskpulse.evidence.FactWords;
import io.deskpulse.evidence.ReportFigure;
import io.deskpulse.fact.Fact;
import io.deskpulse.text.Columns;
import java.time.ZoneId;
import java.util.List;

/** Shows an explanation to people: one line for each fact, and at the end what they come to. */
final class EvidenceTable {

    private static final List<String> HEADINGS =
            List.of("time", "fact", "buyer", "rests on", "contribution", "details");
    private static final int CONTRIBUTION = HEADINGS.indexOf("contribution");

    private final Terminal terminal;
    private final ZoneId zone;

    /** @param zone the shop's, in which every time is told */
    EvidenceTable(Terminal terminal, ZoneId zone) {
        this.terminal = terminal;
        this.zone = zone;
    }

    void print(Explanation explanation) {
        terminal.say("%s of %s (times of %s)", explanation.figure().name(), words(explanation), zone);
        Columns columns = new Columns(HEADINGS, column -> column == CONTRIBUTION);
        explanation.contributions().forEach(contribution -> columns.add(cells(contribution)));
        columns.forEachLine(line -> terminal.say("%s", line));
        explanation.notes().forEach(note -> terminal.say("note: %s", note));
        terminal.say("%s", conclusion(explanation));
    }

    private static String words(Explanation explanation) {
        String agent = explanation.row().agentId();
        return "shop " + explanation.row().shopId() + (agent == null ? "" : ", agent " + agent) + " on "
                + explanation.row().day();
    }

    private List<String> cells(Contribution contribution) {
        Fact fact = contribution.posting().fact();
        FactWords words = FactWords.of(fact, zone);
        String takenBack = contribution.posting().sign() < 0 ? ", taken back" : "";
        return List.of(
                FactWords.time(fact.at(), zone),
                fact.getClass().getSimpleName() + takenBack,
                fact.buyerId(),
                words.ids(),
                Long.toString(contribution.amount()),
                words.details());
    }

    private static String conclusion(Explanation explanation) {
        String name = explanation.figure().name();
        return explanation.figure() instanceof ReportFigure.Quantile
                ? name + " = " + explanation.value()
                : "sum = " + name + " = " + explanation.value();
    }
}
