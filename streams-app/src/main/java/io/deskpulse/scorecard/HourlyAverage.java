package io.deskpulse.scorecard;

import io.deskpulse.desk.DayHours;
import java.util.List;

/**
 * What comes on one of something in each hour, on average: sales on a buyer, answers in time on a question.
 *
 * @param part what is averaged
 * @param whole what it is averaged over
 */
record HourlyAverage(HourCount part, HourCount whole) {

    /** The averages of all these people together, hour by hour; 0 where there was nothing to average over. */
    double[] over(List<DayHours> people) {
        double[] averages = new double[DayHours.HOURS];
        for (int hour = 0; hour < DayHours.HOURS; hour++) {
            long parts = 0;
            long wholes = 0;
            for (DayHours hours : people) {
                parts += part.in(hours, hour);
                wholes += whole.in(hours, hour);
            }
            averages[hour] = wholes == 0 ? 0 : (double) parts / wholes;
        }
        return averages;
    }

    /** What somebody's hours would have brought at these averages. */
    double predicted(DayHours hours, double[] averages) {
        double sum = 0;
        for (int hour = 0; hour < DayHours.HOURS; hour++) {
            sum += whole.in(hours, hour) * averages[hour];
        }
        return sum;
    }
}
