package io.deskpulse.desk;

/** What of a shop's day row is also kept by quarter-hour of the shop's clock: counts and sums, as in the row. */
public final class DayQuarters {

    /** Quarter-hours of a day; where clocks change, both runs of an hour count in the same four. */
    public static final int QUARTERS = 96;

    /** More than any code of a figure. */
    private static final int STEP = 16;

    private final SparseCounts counts = new SparseCounts();

    /** Adds to a figure of a quarter-hour, 0–95; a negative amount takes back. */
    public void add(int quarter, QuarterFigure figure, long amount) {
        counts.add(quarter * STEP + figure.code(), amount);
    }

    /** The value of a figure in a quarter-hour, 0–95. */
    public long get(int quarter, QuarterFigure figure) {
        return counts.get(quarter * STEP + figure.code());
    }

    boolean hasAny(int quarter) {
        return QuarterFigure.ALL.stream().anyMatch(figure -> get(quarter, figure) != 0);
    }

    /** Adds all of another row's quarter-hours. */
    public void addAll(DayQuarters other) {
        counts.addAll(other.counts, 1);
    }

    /** Whether nothing is in any of them. */
    public boolean isEmpty() {
        return counts.isEmpty();
    }

    /** The stored form: a quarter-hour and a figure's code in one number, which is never 0. */
    SparseCounts counts() {
        return counts;
    }

    /**
     * Takes one of the stored numbers.
     *
     * @throws IllegalArgumentException if it stands for a figure this program does not know
     */
    void addStored(int number, long amount) {
        int code = number % STEP;
        QuarterFigure figure = QuarterFigure.ofCode(code)
                .orElseThrow(() -> new IllegalArgumentException("no figure of quarter-hours has code " + code));
        add(number / STEP, figure, amount);
    }
}
