package io.deskpulse.scorecard;

import io.deskpulse.desk.DayHours;
import io.deskpulse.desk.DayRow;

/**
 * Somebody's part of a shop's day: the whole of it, or what one agent did.
 *
 * @param row his counts and sums
 * @param ratings where his marks are found
 * @param whole whether it is the shop itself
 */
record Share(ShopDay shop, DayRow row, DayRow ratings, boolean whole) {

    DayHours hours() {
        return row.hours();
    }

    /** What his hours would have brought at the averages he is held against. */
    double predicted(HourlyAverage average) {
        double[] averages = whole ? shop.averageOfShop(average) : shop.averageOfAgents(average);
        return average.predicted(hours(), averages);
    }
}
