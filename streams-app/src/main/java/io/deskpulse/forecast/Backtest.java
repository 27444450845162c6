package io.deskpulse.forecast;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How far off forecasts of the past would have been, beside two that need no program: as many as in the same quarter-hour
 * yesterday, and as many as a week ago. Asked at every full hour of every day that a week lies before, with nothing known
 * of what came after; all three are judged on the same quarter-hours.
 */
public final class Backtest {

    /** How far ahead it is asked, in hours. */
    public static final List<Integer> HORIZONS = List.of(1, 4, 12, 24);

    private static final int QUARTERS_PER_HOUR = 4;
    private static final int WEEK = 7;

    private final SortedMap<Integer, Errors> byHorizon = new TreeMap<>();

    /** Nothing judged yet. */
    public Backtest() {
        HORIZONS.forEach(hours -> byHorizon.put(hours, new Errors()));
    }

    /** Mean absolute errors, in sessions of a quarter-hour. */
    public static final class Errors {

        private long number;
        private long covered;
        private double ours;
        private double yesterdays;
        private double lastWeeks;

        private void add(SlotForecast forecast, long came, long yesterday, long lastWeek) {
            number++;
            covered += forecast.low() <= came && came <= forecast.high() ? 1 : 0;
            ours += Math.abs(came - forecast.mean());
            yesterdays += Math.abs(came - yesterday);
            lastWeeks += Math.abs(came - lastWeek);
        }

        /** Quarter-hours judged, of all shops. */
        public long number() {
            return number;
        }

        /** Of the forecasts. */
        public double ours() {
            return ours / number;
        }

        /** Of what came a day before. */
        public double yesterdays() {
            return yesterdays / number;
        }

        /** Of what came a week before. */
        public double lastWeeks() {
            return lastWeeks / number;
        }

        /** Which share of what came lay between low and high; four of five were promised. */
        public double covered() {
            return (double) covered / number;
        }
    }

    /** Judges the forecasts of one more shop. */
    public void add(ArrivalHistory history, Promotions promotions) {
        if (history.isEmpty()) {
            return;
        }
        Forecaster forecaster = new Forecaster(history, promotions);
        LocalDate last = history.days().lastKey();
        for (LocalDate day = history.days().firstKey().plusDays(WEEK); !day.isAfter(last); day = day.plusDays(1)) {
            for (int quarter = 0; quarter < Slot.PER_DAY; quarter += QUARTERS_PER_HOUR) {
                judge(history, forecaster, new Slot(day, quarter), last);
            }
        }
    }

    private void judge(ArrivalHistory history, Forecaster forecaster, Slot now, LocalDate last) {
        byHorizon.forEach((hours, errors) -> {
            Slot slot = now.plus(hours * QUARTERS_PER_HOUR);
            SlotForecast forecast = slot.day().isAfter(last) ? null : forecaster.at(now, hours * QUARTERS_PER_HOUR);
            if (forecast != null) {
                errors.add(
                        forecast,
                        history.of(slot),
                        history.of(slot.plus(-Slot.PER_DAY)),
                        history.of(slot.plus(-WEEK * Slot.PER_DAY)));
            }
        });
    }

    /** The errors by how many hours ahead it was asked. */
    public SortedMap<Integer, Errors> byHorizon() {
        return byHorizon;
    }
}
