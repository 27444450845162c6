package io.deskpulse.desk;

import java.time.LocalDate;

/**
 * The days whose ratings make up the shop rating of one day 动态评分: six calendar months, clipped to the month's end.
 *
 * @param last the day it is the rating of, itself included
 */
public record DsrWindow(LocalDate last) {

    private static final int MONTHS = 6;

    /** The first day that counts. */
    public LocalDate first() {
        return last.minusMonths(MONTHS).plusDays(1);
    }

    /** Whether the ratings of that day count. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(first()) && !day.isAfter(last);
    }
}
