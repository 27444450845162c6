package io.deskpulse.evidence;

import io.deskpulse.desk.DayKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;

/**
 * One figure taken apart.
 *
 * @param value what the report shows
 * @param balance what all contributions come to, listed or not
 * @param contributions those listed
 * @param truncated whether there are more than are listed
 * @param rowsOfTheDay the rows that the shop has in the day's report
 * @param caveats what the reader of the postings knows to be missing, one sentence each
 */
public record Explanation(
        DayKey row,
        ReportFigure figure,
        long value,
        Balance balance,
        List<Contribution> contributions,
        boolean truncated,
        SortedSet<DayKey> rowsOfTheDay,
        List<String> caveats) {

    /** Whether the report has the row at all. */
    public boolean hasRow() {
        return rowsOfTheDay.contains(row);
    }

    /** The same with what its reader has to be warned of. */
    public Explanation with(List<String> newCaveats) {
        return new Explanation(row, figure, value, balance, contributions, truncated, rowsOfTheDay, newCaveats);
    }

    /** What has to be known to read it, one sentence each. */
    public List<String> notes() {
        List<String> notes = new ArrayList<>(caveats);
        if (figure instanceof ReportFigure.Quantile quantile) {
            notes.add(words(
                    "%s is no sum: each contribution is a response, and it is the one of rank %d of %d from the shortest"
                            + " on, at most 5 %% off",
                    quantile.name(), quantile.rankAmong(balance.stated()), balance.stated()));
        }
        if (truncated) {
            notes.add(words(
                    "%d of %d contributions are listed; the sum is over all",
                    contributions.size(), balance.postings()));
        }
        return notes;
    }

    private static String words(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
