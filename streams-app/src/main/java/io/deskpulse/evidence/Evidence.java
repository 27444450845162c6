package io.deskpulse.evidence;

import io.deskpulse.desk.DayDesk;
import io.deskpulse.desk.DayKey;
import io.deskpulse.desk.DayRow;
import io.deskpulse.fact.Posting;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Gathers what one figure of one row rests on, out of whatever postings it is given. Which of them contribute, and how
 * much, is found by letting the desk add each to an empty row; so the contributions add up to the figure by construction.
 */
public final class Evidence {

    private final Scope scope;
    private final Entries entries;
    private final DayDesk desk = new DayDesk(this::change);
    private final SortedMap<DayKey, DayRow> rowsOfTheDay = new TreeMap<>();
    private final DayRow total = new DayRow();
    private DayRow probe = new DayRow();
    private boolean probed;
    private Balance balance = Balance.NONE;

    private Evidence(Scope scope, Entries entries) {
        this.scope = scope;
        this.entries = entries;
    }

    /**
     * Evidence of what holds in the end: what was taken back is left out.
     *
     * @param most how many contributions are listed at most; the sum is over all of them in any case
     */
    public static Evidence settled(DayKey row, ReportFigure figure, int most) {
        return new Evidence(new Scope(row, figure), new SettledEntries(most, figure.order()));
    }

    /** Evidence of all that was ever posted, what was taken back and the taking back included; see {@link #settled}. */
    public static Evidence posted(DayKey row, ReportFigure figure, int most) {
        return new Evidence(new Scope(row, figure), new PostedEntries(most));
    }

    /** Takes a posting of any shop and day. */
    public void add(Posting posting) {
        desk.post(posting);
        if (probed) {
            weigh(posting);
            probe = new DayRow();
            probed = false;
        }
    }

    private void change(DayKey key, Consumer<DayRow> change) {
        if (scope.isBeside(key)) {
            change.accept(rowsOfTheDay.computeIfAbsent(key, k -> new DayRow()));
        }
        if (scope.covers(key)) {
            change.accept(total);
            change.accept(probe);
            probed = true;
        }
    }

    private void weigh(Posting posting) {
        ReportFigure figure = scope.figure();
        if (figure.restsOn(probe)) {
            Contribution contribution = new Contribution(posting, figure.contributionIn(probe));
            balance = balance.plus(contribution);
            entries.add(contribution);
        }
    }

    /** What the postings given so far come to. */
    public Explanation explanation() {
        long value = scope.figure().in(total);
        return new Explanation(
                scope.row(),
                scope.figure(),
                value,
                balance,
                entries.list(),
                entries.isTruncated(),
                rowsOfTheDay(),
                List.of());
    }

    private SortedSet<DayKey> rowsOfTheDay() {
        return rowsOfTheDay.entrySet().stream()
                .filter(row -> !row.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
