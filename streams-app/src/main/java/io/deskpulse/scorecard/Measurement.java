package io.deskpulse.scorecard;

import org.jspecify.annotations.Nullable;

/**
 * One thing measured of somebody.
 *
 * @param measure what, under its name in the scorecard
 * @param n on how many cases it rests
 * @param value absent where there is nothing to form it of
 * @param unmeasured why the value is absent
 * @param low lower bound of a rate's 95 % interval
 * @param high its upper bound
 * @param expected what the shop's averages predict for his mix of shops and hours
 * @param difference value − expected
 * @param settled whether the deadline until which it may change has passed; absent where it has none
 */
public record Measurement(
        String measure,
        Unit unit,
        long n,
        @Nullable Double value,
        @Nullable String unmeasured,
        @Nullable Double low,
        @Nullable Double high,
        @Nullable Double expected,
        @Nullable Double difference,
        @Nullable Boolean settled) {

    static Measurement of(String measure, Unit unit, long n, double value) {
        return new Measurement(measure, unit, n, value, null, null, null, null, null, null);
    }

    static Measurement count(String measure, long n) {
        return of(measure, Unit.COUNT, n, (double) n);
    }

    static Measurement none(String measure, Unit unit, long n, String unmeasured) {
        return new Measurement(measure, unit, n, null, unmeasured, null, null, null, null, null);
    }

    Measurement within(Interval interval) {
        return new Measurement(
                measure, unit, n, value, unmeasured, interval.low(), interval.high(), expected, difference, settled);
    }

    Measurement against(double prediction) {
        Double off = value == null ? null : value - prediction;
        return new Measurement(measure, unit, n, value, unmeasured, low, high, prediction, off, settled);
    }

    Measurement settled(boolean past) {
        return new Measurement(measure, unit, n, value, unmeasured, low, high, expected, difference, past);
    }
}
