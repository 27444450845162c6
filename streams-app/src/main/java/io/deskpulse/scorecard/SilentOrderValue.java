package io.deskpulse.scorecard;

import io.deskpulse.desk.DayRow;
import io.deskpulse.desk.Figure;

/** What a buyer spent whom nobody advised 静默客单价: the baseline of cross-selling, the same for all of a shop. */
record SilentOrderValue(String name) implements Measure {

    @Override
    public Measurement of(Scope scope) {
        long buyers = sum(scope, Figure.SILENT_PAYING_BUYERS);
        if (scope.currency() == null) {
            return Measurement.none(name, Unit.MINOR, buyers, Unmeasured.CURRENCIES);
        }
        if (buyers == 0) {
            return Measurement.none(name, Unit.MINOR, 0, Unmeasured.NO_CASES);
        }
        return Measurement.of(name, Unit.MINOR, buyers, (double) sum(scope, Figure.SILENT_SALES_MINOR) / buyers);
    }

    private static long sum(Scope scope, Figure figure) {
        return scope.shopRows().stream()
                .mapToLong((DayRow row) -> row.get(figure))
                .sum();
    }
}
