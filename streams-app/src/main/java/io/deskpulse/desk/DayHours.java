package io.deskpulse.desk;

import java.util.Arrays;
import java.util.List;

/** What of a day row is also kept by hour of the shop's clock: counts and sums, as in the row. */
public final class DayHours {

    /** Hours of a day; where clocks change, both runs of an hour count in the same one. */
    public static final int HOURS = 24;

    private static final List<HourFigure> FIGURES = List.of(HourFigure.values());

    private final long[][] hours = new long[HOURS][];
    private final boolean kept;

    /** Empty hours. */
    public DayHours() {
        this(true);
    }

    private DayHours(boolean kept) {
        this.kept = kept;
    }

    /** Hours that stay empty, whatever is added. */
    static DayHours unkept() {
        return new DayHours(false);
    }

    /** Adds to a figure of an hour, 0–23; a negative amount takes back. */
    public void add(int hour, HourFigure figure, long amount) {
        if (amount == 0 || !kept) {
            return;
        }
        if (hours[hour] == null) {
            hours[hour] = new long[HourFigure.MAX_CODE + 1];
        }
        hours[hour][figure.code()] += amount;
    }

    /** The value of a figure in an hour, 0–23. */
    public long get(int hour, HourFigure figure) {
        return hours[hour] == null ? 0 : hours[hour][figure.code()];
    }

    /** The value of a figure over the day. */
    public long sum(HourFigure figure) {
        long sum = 0;
        for (int hour = 0; hour < HOURS; hour++) {
            sum += get(hour, figure);
        }
        return sum;
    }

    boolean isEmpty() {
        for (long[] hour : hours) {
            if (hour != null && Arrays.stream(hour).anyMatch(value -> value != 0)) {
                return false;
            }
        }
        return true;
    }

    /** Adds all of another row's hours. */
    public void addAll(DayHours other) {
        other.forEach(this::add);
    }

    /** Hands on whatever is not zero, by hour. */
    void forEach(Reader reader) {
        for (int hour = 0; hour < HOURS; hour++) {
            if (hours[hour] != null) {
                forEachOf(hour, reader);
            }
        }
    }

    private void forEachOf(int hour, Reader reader) {
        for (HourFigure figure : FIGURES) {
            long value = get(hour, figure);
            if (value != 0) {
                reader.read(hour, figure, value);
            }
        }
    }

    /** Is handed the figures of the hours. */
    @FunctionalInterface
    interface Reader {

        void read(int hour, HourFigure figure, long value);
    }
}
