package io.deskpulse.scorecard;

/**
 * A number of things, of which everybody at work in an hour is expected to take an equal part.
 *
 * @param average the number on each of those at work
 */
record HourTotal(String name, HourlyAverage average) implements Measure {

    @Override
    public Measurement of(Scope scope) {
        long n = scope.sum(average.part());
        double expected = scope.predicted(share -> share.predicted(average));
        return Measurement.count(name, n).against(expected);
    }
}
