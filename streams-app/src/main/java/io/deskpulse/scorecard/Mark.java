package io.deskpulse.scorecard;

import io.deskpulse.desk.DayRow;
import io.deskpulse.desk.Figure;

/**
 * What buyers think: a mean of marks, or the share of the content. Marks are too few for hours, so the expectation is the
 * shop's own mean.
 */
record Mark(String name, Unit unit, Figure sum, Figure count) implements Measure {

    @Override
    public Measurement of(Scope scope) {
        long n = scope.sum(share -> share.ratings().get(count));
        if (n == 0) {
            return Measurement.none(name, unit, 0, Unmeasured.NO_CASES);
        }
        long total = scope.sum(share -> share.ratings().get(sum));
        Measurement mean = Measurement.of(name, unit, n, (double) total / n);
        Measurement value = predictable(scope) ? mean.against(scope.predicted(this::predicted) / n) : mean;
        return unit == Unit.RATE ? value.within(Interval.wilson(total, n)) : value;
    }

    private boolean predictable(Scope scope) {
        return scope.shares().stream()
                .allMatch(share -> share.ratings().get(count) == 0
                        || share.shop().ratings().get(count) > 0);
    }

    private double predicted(Share share) {
        long n = share.ratings().get(count);
        DayRow shop = share.shop().ratings();
        return n == 0 ? 0 : n * (double) shop.get(sum) / shop.get(count);
    }
}
