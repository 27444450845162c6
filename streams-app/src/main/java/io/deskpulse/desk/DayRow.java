package io.deskpulse.desk;

import org.jspecify.annotations.Nullable;

/**
 * One row of the day report: nothing but counts and sums, so that facts can be added and taken back in any order and rows
 * can be added up. Mutable; whoever holds one owns it.
 */
public final class DayRow {

    private final long[] figures = new long[Figure.MAX_CODE + 1];
    private final SparseCounts within = new SparseCounts();
    private final ResponseHistogram responses = new ResponseHistogram();
    private final DayHours hours;
    private @Nullable DayWork work;

    /** An empty row. */
    public DayRow() {
        this(new DayHours());
    }

    private DayRow(DayHours hours) {
        this.hours = hours;
    }

    /** An empty row of less than a day, in which nothing is kept by hour. */
    public static DayRow ofMoment() {
        return new DayRow(DayHours.unkept());
    }

    /**
     * Adds another row's figures, those by hour and for the roster aside.
     *
     * @param sign −1 takes them off again
     */
    public void addAll(DayRow other, int sign) {
        for (int code = 0; code < figures.length; code++) {
            figures[code] += sign * other.figures[code];
        }
        within.addAll(other.within, sign);
        responses.addAll(other.responses, sign);
    }

    /** Adds to a figure; a negative amount takes back. */
    public void add(Figure figure, long amount) {
        figures[figure.code()] += amount;
    }

    /** Adds to the responses within a threshold of that many seconds. */
    public void addWithin(int seconds, long count) {
        within.add(seconds, count);
    }

    /** The value of a figure. */
    public long get(Figure figure) {
        return figures[figure.code()];
    }

    /** Responses within each threshold, in seconds, that any response met; rising. */
    public SparseCounts within() {
        return within;
    }

    /** How the responses are spread. */
    public ResponseHistogram responses() {
        return responses;
    }

    /** What of the row is also kept by hour of the shop's clock. */
    public DayHours hours() {
        return hours;
    }

    /** What of a shop's row is kept for the roster; nothing of a row of less than a day. */
    public DayWork work() {
        DayWork kept = work;
        if (kept == null) {
            kept = new DayWork();
            work = kept;
        }
        return kept;
    }

    boolean hasWork() {
        return work != null && !work.isEmpty();
    }

    /** Whether the report has no such row: every figure is zero, the DSR's of the day aside. */
    public boolean isEmpty() {
        for (Figure figure : Figure.values()) {
            if (get(figure) != 0 && figure.makesRow()) {
                return false;
            }
        }
        return within.isEmpty() && responses.isEmpty();
    }

    /** Whether nothing at all is kept of the row, so that it need not be stored. */
    public boolean isBlank() {
        for (long figure : figures) {
            if (figure != 0) {
                return false;
            }
        }
        return within.isEmpty() && responses.isEmpty() && hours.isEmpty() && !hasWork();
    }

    /** What later days still need of an old row: the ratings that they sum over six months. */
    public DayRow ratingsOnly() {
        DayRow ratings = new DayRow();
        Figure.DSR.forEach(figure -> ratings.add(figure, get(figure)));
        return ratings;
    }
}
