package io.deskpulse.local.simulation;

import io.deskpulse.event.OrderEvent;
import io.deskpulse.event.OrderType;

/** Prices orders and writes down what becomes of them. */
final class OrderBook {

    private static final String CURRENCY = "CNY";
    private static final double[] FEWER_ITEMS_THAN = {0.68, 0.88, 0.96};
    private static final double PRICE_SPREAD = 0.55;
    private static final long ROUND_MINOR = 10;

    private final Stage stage;
    private final Dice dice;

    OrderBook(Stage stage) {
        this.stage = stage;
        this.dice = stage.dice();
    }

    Order open(Shop shop, Buyer buyer) {
        int items = items();
        double price = dice.logNormal(shop.profile().typicalPriceMinor(), PRICE_SPREAD);
        return new Order(stage.identities().order(), shop, buyer, rounded(items * price), items);
    }

    void enter(Order order, OrderType type, long amountMinor) {
        stage.publish(new OrderEvent(
                stage.identities().orderEvent(),
                order.orderId(),
                order.shop().shopId(),
                order.buyer().buyerId(),
                type,
                amountMinor,
                CURRENCY,
                order.items(),
                stage.now()));
    }

    /** Part of an amount, as prices are written. */
    static long rounded(double minor) {
        return Math.max(ROUND_MINOR, Math.round(minor / ROUND_MINOR) * ROUND_MINOR);
    }

    private int items() {
        double share = dice.share();
        int items = 1;
        for (double limit : FEWER_ITEMS_THAN) {
            items += share < limit ? 0 : 1;
        }
        return items;
    }
}
