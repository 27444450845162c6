package io.deskpulse.evidence;

import io.deskpulse.desk.DayKey;
import io.deskpulse.fact.Posting;
import java.util.List;

/** Explanations of postings that a test has at hand. */
final class Explained {

    private static final int MANY = 1000;

    private Explained() {}

    /** What remains of them. */
    static Explanation explained(DayKey row, String figure, Posting... postings) throws UnknownFigureException {
        return given(Evidence.settled(row, figure(row, figure), MANY), postings);
    }

    /** All of them. */
    static Explanation history(DayKey row, String figure, Posting... postings) throws UnknownFigureException {
        return given(Evidence.posted(row, figure(row, figure), MANY), postings);
    }

    static Explanation given(Evidence evidence, Posting... postings) {
        List.of(postings).forEach(evidence::add);
        return evidence.explanation();
    }

    static ReportFigure figure(DayKey row, String name) throws UnknownFigureException {
        return new RowFigures(row, Facts.THRESHOLDS).named(name);
    }

    static List<Long> amounts(Explanation explanation) {
        return explanation.contributions().stream().map(Contribution::amount).toList();
    }
}
