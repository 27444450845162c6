package io.deskpulse.forecast;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * A quarter-hour of a shop's clock.
 *
 * @param quarter 0–95
 */
public record Slot(LocalDate day, int quarter) implements Comparable<Slot> {

    /** Quarter-hours of a day. */
    public static final int PER_DAY = 96;

    private static final int MINUTES = 15;

    /** The quarter-hour that an instant lies in. */
    public static Slot of(Instant instant, ZoneId zone) {
        return of(LocalDateTime.ofInstant(instant, zone));
    }

    /** The quarter-hour of a time of that clock. */
    public static Slot of(LocalDateTime time) {
        return new Slot(time.toLocalDate(), time.toLocalTime().toSecondOfDay() / 60 / MINUTES);
    }

    /** The one so many quarter-hours later, or with a negative number earlier, by a clock that never changes. */
    public Slot plus(int quarters) {
        int place = quarter + quarters;
        return new Slot(day.plusDays(Math.floorDiv(place, PER_DAY)), Math.floorMod(place, PER_DAY));
    }

    /** The same quarter-hour of another day. */
    public Slot on(LocalDate other) {
        return new Slot(other, quarter);
    }

    /** When it begins, by the shop's clock. */
    public LocalDateTime start() {
        return day.atTime(LocalTime.MIDNIGHT.plusMinutes((long) quarter * MINUTES));
    }

    @Override
    public int compareTo(Slot other) {
        int byDay = day.compareTo(other.day);
        return byDay != 0 ? byDay : Integer.compare(quarter, other.quarter);
    }
}
