package io.deskpulse.forecast;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far off quarter-hours usually are. Arrivals by chance alone scatter by the root of their mean (Poisson); days that are
 * busier or quieter than they should be add to it, by a factor on the variance that is measured on the last days (the
 * Pearson statistic of a quasi-Poisson model).
 */
final class Scatter {

    private static final int MEASURED_DAYS = 14;
    private static final double BY_CHANCE = 1;

    private final ArrivalHistory history;
    private final OrdinaryDays ordinary;
    private @Nullable LocalDate measuredOn;
    private double factor = BY_CHANCE;

    Scatter(ArrivalHistory history, OrdinaryDays ordinary) {
        this.history = history;
        this.ordinary = ordinary;
    }

    /** The variance of quarter-hours with such a mean. */
    double variance(double mean, LocalDate today) {
        if (!today.equals(measuredOn)) {
            factor = measured(today);
            measuredOn = today;
        }
        return factor * mean;
    }

    private double measured(LocalDate today) {
        double sum = 0;
        int number = 0;
        for (LocalDate day : history.daysBefore(today)) {
            OrdinaryDays.Day expected = ordinary.of(day, day);
            if (expected == null || day.isBefore(today.minusDays(MEASURED_DAYS))) {
                break;
            }
            int quarters = ordinary.isOrdinary(day) ? Slot.PER_DAY : 0;
            for (int quarter = 0; quarter < quarters; quarter++) {
                double mean = expected.mean(quarter);
                if (mean > 0) {
                    double off = history.of(new Slot(day, quarter)) - mean;
                    sum += off * off / mean;
                    number++;
                }
            }
        }
        return number == 0 ? BY_CHANCE : Math.max(BY_CHANCE, sum / number);
    }
}
