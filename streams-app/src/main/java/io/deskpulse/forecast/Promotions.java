package io.deskpulse.forecast;

import java.util.List;
import java.util.Optional;

/** The promotions of one shop. */
public final class Promotions {

    /** None. */
    public static final Promotions NONE = new Promotions(List.of(), "");

    private final List<Promotion> ofShop;

    /**
     * Those of a calendar that a shop takes part in.
     *
     * @param calendar where two hold at once, the first that is named counts
     */
    public Promotions(List<Promotion> calendar, String shopId) {
        ofShop = calendar.stream().filter(promotion -> promotion.isOf(shopId)).toList();
    }

    /** The promotion that holds in a quarter-hour. */
    Optional<Promotion> at(Slot slot) {
        return ofShop.stream().filter(promotion -> promotion.holds(slot)).findFirst();
    }

    /** The last promotion that was over when another began. */
    Optional<Promotion> before(Promotion next) {
        return ofShop.stream()
                .filter(promotion -> !promotion.to().isAfter(next.from()))
                .max((one, other) -> one.to().compareTo(other.to()));
    }
}
