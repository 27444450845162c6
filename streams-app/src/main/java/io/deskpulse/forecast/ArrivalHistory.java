package io.deskpulse.forecast;

import java.time.LocalDate;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * How many sessions of one shop began in each quarter-hour of the last weeks. Days without any are days on which nobody
 * came, from the first day on; before that nothing is known. Mutable; whoever holds one owns it.
 */
public final class ArrivalHistory {

    /** How many days are kept at most: eight weeks. */
    public static final int DAYS = 56;

    private final TreeMap<LocalDate, long[]> days = new TreeMap<>();

    /** Adds sessions to a quarter-hour; the order of adding does not matter. */
    public void add(Slot slot, long sessions) {
        days.computeIfAbsent(slot.day(), day -> new long[Slot.PER_DAY])[slot.quarter()] += sessions;
        while (days.firstKey().isBefore(days.lastKey().minusDays(DAYS - 1))) {
            days.pollFirstEntry();
        }
    }

    /** Whether there is nothing to go by. */
    public boolean isEmpty() {
        return days.isEmpty();
    }

    /** Whether a day is one of those that are known: not before the first of which anything is. */
    public boolean knows(LocalDate day) {
        return !days.isEmpty() && !day.isBefore(days.firstKey());
    }

    /** How many sessions began in a quarter-hour, 0 where none did. */
    public long of(Slot slot) {
        long[] day = days.get(slot.day());
        return day == null ? 0 : day[slot.quarter()];
    }

    /** The known days before one, the latest first. */
    Iterable<LocalDate> daysBefore(LocalDate day) {
        return days.isEmpty() || !days.firstKey().isBefore(day)
                ? Collections.emptyList()
                : () -> days.firstKey()
                        .datesUntil(day)
                        .sorted(Collections.reverseOrder())
                        .limit(DAYS)
                        .iterator();
    }

    /** What is kept, by day; not to be changed. */
    NavigableMap<LocalDate, long[]> days() {
        return days;
    }
}
