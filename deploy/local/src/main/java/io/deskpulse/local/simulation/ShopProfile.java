package io.deskpulse.local.simulation;

/**
 * A shop's habits; they follow from its number, so that even three shops show every way of serving.
 *
 * @param botFirst whether a bot answers before people do
 * @param assists whether an assisted bot speaks in the agents' names
 * @param greets whether a canned greeting meets every buyer
 * @param assigns whether the platform announces who serves; otherwise buyers address the account themselves
 * @param closes whether chats are closed at their end
 * @param typicalPriceMinor median price of a piece
 * @param quality 0 to 1, what ratings come from
 */
record ShopProfile(
        String shopId,
        boolean botFirst,
        boolean assists,
        boolean greets,
        boolean assigns,
        boolean closes,
        double typicalPriceMinor,
        double quality) {

    private static final double MEDIAN_PRICE_MINOR = 8_900;
    private static final double PRICE_SPREAD = 0.7;
    private static final double WORST_QUALITY = 0.72;
    private static final double QUALITY_RANGE = 0.25;

    /** Whether its platform tells who is there: one that does not say who serves does not say that either. */
    boolean tellsPresence() {
        return assigns;
    }

    static ShopProfile of(int shop, Dice dice) {
        return new ShopProfile(
                Names.shop(shop),
                shop % 3 == 0,
                shop % 3 != 1,
                shop % 4 != 3,
                shop % 5 != 4,
                shop % 2 == 0,
                dice.logNormal(MEDIAN_PRICE_MINOR, PRICE_SPREAD),
                WORST_QUALITY + QUALITY_RANGE * dice.share());
    }
}
