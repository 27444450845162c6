package io.deskpulse.scorecard;

import io.deskpulse.desk.DayHours;
import io.deskpulse.desk.HourFigure;

/** Counts something of a row in an hour of the day. */
@FunctionalInterface
interface HourCount {

    /** The number in that hour, 0–23. */
    long in(DayHours hours, int hour);

    /** A figure as it is kept. */
    static HourCount of(HourFigure figure) {
        return (hours, hour) -> hours.get(hour, figure);
    }

    /** 1 in the hours in which a figure is more than 0. */
    static HourCount presence(HourFigure figure) {
        return (hours, hour) -> hours.get(hour, figure) > 0 ? 1 : 0;
    }

    /** Another one's number added. */
    default HourCount plus(HourFigure figure) {
        return (hours, hour) -> in(hours, hour) + hours.get(hour, figure);
    }

    /** Another one's number taken off. */
    default HourCount minus(HourFigure figure) {
        return (hours, hour) -> in(hours, hour) - hours.get(hour, figure);
    }

    /** The number over the day. */
    default long sum(DayHours hours) {
        long sum = 0;
        for (int hour = 0; hour < DayHours.HOURS; hour++) {
            sum += in(hours, hour);
        }
        return sum;
    }
}
