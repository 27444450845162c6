package io.deskpulse.journey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Short rising lists of business days, as sessions and turns remember them. */
final class Days {

    private Days() {}

    /** The list with a day that is none before its last; itself where it holds the day. */
    static List<LocalDate> with(List<LocalDate> days, LocalDate day) {
        if (days.contains(day)) {
            return days;
        }
        List<LocalDate> longer = new ArrayList<>(days);
        longer.add(day);
        return List.copyOf(longer);
    }
}
