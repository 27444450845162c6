package io.deskpulse.metrics;

import io.deskpulse.policy.PolicyBook;
import io.deskpulse.policy.ShopPolicy;
import java.time.LocalDate;
import java.util.SortedSet;
import java.util.TreeSet;

/** Which business day an instant falls on, wherever the shops are. */
record Days(PolicyBook policies) {

    /** At most two days, or three around the date line, however many shops there are. */
    SortedSet<LocalDate> at(long instant) {
        SortedSet<LocalDate> days = new TreeSet<>();
        days.add(policies.defaultPolicy().dayOf(instant));
        for (ShopPolicy policy : policies.shops().values()) {
            days.add(policy.dayOf(instant));
        }
        return days;
    }
}
