package io.deskpulse.forecast;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Random;

/** A shop whose buyers come as is known: a morning and an evening peak, half as many on weekends. */
final class Weeks {

    static final LocalDate MONDAY = LocalDate.parse("2026-10-05");

    private final Random chance = new Random(11);
    private final double scale;
    private final ArrivalHistory history = new ArrivalHistory();

    private Weeks(double scale) {
        this.scale = scale;
    }

    /** Whole days from a Monday on, as many sessions as expected, give or take chance. */
    static Weeks ofDays(double scale, int days) {
        Weeks weeks = new Weeks(scale);
        for (int day = 0; day < days; day++) {
            weeks.add(MONDAY.plusDays(day), Slot.PER_DAY, 1);
        }
        return weeks;
    }

    /** The first quarter-hours of a day, so many times as many as usual. */
    Weeks add(LocalDate day, int quarters, double times) {
        for (int quarter = 0; quarter < quarters; quarter++) {
            Slot slot = new Slot(day, quarter);
            history.add(slot, poisson(times * mean(slot)));
        }
        return this;
    }

    ArrivalHistory history() {
        return history;
    }

    /** How many are expected in truth. */
    double mean(Slot slot) {
        double hour = slot.quarter() / 4.0;
        double day = 0.1 + bell(hour, 11) + 0.8 * bell(hour, 20);
        DayOfWeek weekday = slot.day().getDayOfWeek();
        boolean weekend = weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY;
        return scale * day * (weekend ? 0.5 : 1);
    }

    private static double bell(double hour, double peak) {
        return Math.exp(-(hour - peak) * (hour - peak) / 8);
    }

    private long poisson(double mean) {
        long number = 0;
        for (double waited = -Math.log(1 - chance.nextDouble()); waited < mean; number++) {
            waited -= Math.log(1 - chance.nextDouble());
        }
        return number;
    }
}
