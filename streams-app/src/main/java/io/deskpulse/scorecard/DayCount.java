package io.deskpulse.scorecard;

import io.deskpulse.desk.Figure;

/** A number of the day report, repeated beside what it helps to understand. */
record DayCount(String name, Figure figure) implements Measure {

    @Override
    public Measurement of(Scope scope) {
        return Measurement.count(name, scope.sum(figure));
    }
}
