package io.deskpulse.scorecard;

import org.jspecify.annotations.Nullable;

/**
 * A ratio whose expectation depends on the hour of the day.
 *
 * @param cases what it rests on: the sample
 * @param settlesAfter days after which it changes no more; null where the day itself decides
 */
record HourRatio(
        String name,
        Unit unit,
        HourlyAverage average,
        HourCount cases,
        @Nullable Integer settlesAfter) implements Measure {

    /** A ratio over its own cases. */
    static HourRatio of(String name, Unit unit, HourCount part, HourCount whole) {
        return new HourRatio(name, unit, new HourlyAverage(part, whole), whole, null);
    }

    /** The same, resting on other cases than it is averaged over. */
    HourRatio restingOn(HourCount others) {
        return new HourRatio(name, unit, average, others, settlesAfter);
    }

    /** The same, open to change for some days. */
    HourRatio settlingAfter(int days) {
        return new HourRatio(name, unit, average, cases, days);
    }

    @Override
    public Measurement of(Scope scope) {
        Measurement measured = measured(scope);
        return settlesAfter == null ? measured : measured.settled(scope.settled(settlesAfter));
    }

    private Measurement measured(Scope scope) {
        long n = scope.sum(cases);
        long whole = scope.sum(average.whole());
        if (unit.needsOneCurrency() && scope.currency() == null) {
            return Measurement.none(name, unit, n, Unmeasured.CURRENCIES);
        }
        if (whole == 0) {
            return Measurement.none(name, unit, n, Unmeasured.NO_CASES);
        }
        long part = scope.sum(average.part());
        double expected = scope.predicted(share -> share.predicted(average)) / whole;
        Measurement value = Measurement.of(name, unit, n, (double) part / whole).against(expected);
        return unit == Unit.RATE ? value.within(Interval.wilson(part, whole)) : value;
    }
}
