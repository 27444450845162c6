package io.deskpulse.moment;

import io.deskpulse.policy.PolicyBook;
import io.deskpulse.policy.ShopPolicy;
import java.time.LocalDate;
import java.util.SortedSet;
import java.util.TreeSet;

/** Which business days an instant falls on, wherever the shops are; what has to be read to show today. */
public record Todays(PolicyBook policies) {

    /** At most two days, or three around the date line, however many shops there are; the instant in epoch milliseconds. */
    public SortedSet<LocalDate> at(long instant) {
        SortedSet<LocalDate> days = new TreeSet<>();
        days.add(policies.defaultPolicy().dayOf(instant));
        for (ShopPolicy policy : policies.shops().values()) {
            days.add(policy.dayOf(instant));
        }
        return days;
    }
}
