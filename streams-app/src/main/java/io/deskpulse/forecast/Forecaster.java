package io.deskpulse.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Forecasts the sessions of one shop: what an ordinary day brings, times what a promotion makes of it, times how much more
 * or less has come lately than that. Only what began before the moment of asking is looked at, so that the past can be
 * asked too.
 */
public final class Forecaster {

    /** How far back it is looked for how much more or less has come, in quarter-hours. */
    private static final int LATELY = 24;

    /** After how many quarter-hours what came counts half. */
    private static final double HALF_LIFE = 8;

    /** As many sessions as these, as expected, are thought to have come besides, so that chance with few moves little. */
    private static final double DOUBT = 10;

    /** What an hour leaves of the difference. */
    private static final double FADING = 0.85;

    private static final double QUARTERS_PER_HOUR = 4;

    private final ArrivalHistory history;
    private final OrdinaryDays ordinary;
    private final Ramps ramps;
    private final Scatter scatter;

    /** @param history of the shop; may grow between two questions only at its end */
    public Forecaster(ArrivalHistory history, Promotions promotions) {
        this.history = history;
        this.ordinary = new OrdinaryDays(history, promotions);
        this.ramps = new Ramps(history, promotions, ordinary);
        this.scatter = new Scatter(history, ordinary);
    }

    /**
     * Quarter-hours from now on.
     *
     * @param now the quarter-hour that runs; the first that is forecast
     * @param slots how many
     * @return empty where nothing is known of any whole day before, for then there is nothing to go by
     */
    public List<SlotForecast> next(Slot now, int slots) {
        List<SlotForecast> next = new ArrayList<>();
        double lately = lately(now);
        for (int ahead = 0; ahead < slots; ahead++) {
            SlotForecast one = forecast(now, ahead, lately);
            if (one != null) {
                next.add(one);
            }
        }
        return next;
    }

    /** One quarter-hour so many after the one that runs; null where there is nothing to go by. */
    public @Nullable SlotForecast at(Slot now, int ahead) {
        return forecast(now, ahead, lately(now));
    }

    private @Nullable SlotForecast forecast(Slot now, int ahead, double lately) {
        Slot slot = now.plus(ahead);
        OrdinaryDays.Day day = ordinary.of(slot.day(), now.day());
        if (day == null) {
            return null;
        }
        double difference = Math.pow(lately, Math.pow(FADING, ahead / QUARTERS_PER_HOUR));
        double mean = day.mean(slot.quarter()) * ramps.factorAt(slot, now) * difference;
        return SlotForecast.of(slot, mean, scatter.variance(mean, now.day()), day.basis());
    }

    /** How many times as many came lately as were to be expected. */
    private double lately(Slot now) {
        double came = DOUBT;
        double expected = DOUBT;
        for (int back = 1; back <= LATELY; back++) {
            Slot slot = now.plus(-back);
            Double mean = expected(slot, now);
            if (mean != null) {
                double weight = Math.pow(0.5, back / HALF_LIFE);
                came += weight * history.of(slot);
                expected += weight * mean;
            }
        }
        return came / expected;
    }

    private @Nullable Double expected(Slot slot, Slot now) {
        LocalDate before = slot.day().isBefore(now.day()) ? slot.day() : now.day();
        OrdinaryDays.Day day = ordinary.of(slot.day(), before);
        return day == null ? null : day.mean(slot.quarter()) * ramps.factorAt(slot, now);
    }
}
