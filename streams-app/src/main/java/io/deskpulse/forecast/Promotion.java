package io.deskpulse.forecast;

import java.time.LocalDateTime;
import java.util.Set;

/**
 * A time in which more buyers come than the same days of other weeks tell, such as Double 11 双十一.
 *
 * @param from its beginning, by the shop's clock
 * @param to its end, itself not included
 * @param shops which shops take part; empty for all
 * @param multiplier how many times as many buyers come on average over it, above 0
 */
public record Promotion(LocalDateTime from, LocalDateTime to, Set<String> shops, double multiplier) {

    /** @throws IllegalArgumentException if it ends before it begins, or multiplies by nothing */
    public Promotion {
        shops = Set.copyOf(shops);
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("a promotion ends after it begins");
        }
        if (!(multiplier > 0) || Double.isInfinite(multiplier)) {
            throw new IllegalArgumentException("a promotion's multiplier is above 0");
        }
    }

    boolean isOf(String shopId) {
        return shops.isEmpty() || shops.contains(shopId);
    }

    boolean holds(Slot slot) {
        return !slot.start().isBefore(from) && slot.start().isBefore(to);
    }
}
