package io.deskpulse.local.simulation;

import io.deskpulse.event.OrderType;
import java.util.concurrent.TimeUnit;

/** What becomes of a paid order: most are simply delivered, some rated, some refunded at once or days later. */
final class AfterSales {

    private static final double REFUNDED = 0.09;
    private static final double BEFORE_SHIPMENT = 0.35;
    private static final double IN_PARTS = 0.4;
    private static final double CANCELLED = 0.015;
    private static final double RATED = 0.22;
    private static final double RATED_SAME_DAY = 0.15;
    private static final long MINUTE = TimeUnit.MINUTES.toMillis(1);
    private static final long HOUR = TimeUnit.HOURS.toMillis(1);
    private static final long DAY = TimeUnit.DAYS.toMillis(1);

    private final Stage stage;
    private final Dice dice;
    private final OrderBook book;
    private final Ratings ratings;

    AfterSales(Stage stage, OrderBook book) {
        this.stage = stage;
        this.dice = stage.dice();
        this.book = book;
        this.ratings = new Ratings(stage);
    }

    void of(Order order) {
        double fate = dice.share();
        if (fate < CANCELLED) {
            stage.longAfter(dice.between(2 * MINUTE, HOUR), () -> giveBackAll(order, OrderType.CANCELLED));
        } else if (fate < CANCELLED + REFUNDED) {
            refund(order);
        }
        if (dice.chance(RATED)) {
            boolean soon = dice.chance(RATED_SAME_DAY);
            long delay = soon ? dice.between(30 * MINUTE, 6 * HOUR) : dice.between(2 * DAY, 7 * DAY);
            stage.longAfter(delay, () -> ratings.ofOrder(order));
        }
    }

    private void refund(Order order) {
        if (dice.chance(BEFORE_SHIPMENT)) {
            stage.longAfter(dice.between(2 * MINUTE, 2 * HOUR), () -> giveBackAll(order, OrderType.REFUNDED));
        } else if (dice.chance(IN_PARTS)) {
            refundInParts(order);
        } else {
            stage.longAfter(dice.between(DAY, 7 * DAY), () -> giveBackAll(order, OrderType.REFUNDED));
        }
    }

    /** Some of the pieces come back, at times a second parcel follows. */
    private void refundInParts(Order order) {
        long first = OrderBook.rounded(order.amountMinor() * dice.between(15, 45) / 100.0);
        long second = OrderBook.rounded(order.amountMinor() * dice.between(10, 40) / 100.0);
        stage.longAfter(dice.between(DAY, 5 * DAY), () -> book.enter(order, OrderType.REFUNDED, first));
        if (dice.chance(IN_PARTS)) {
            stage.longAfter(dice.between(5 * DAY, 8 * DAY), () -> book.enter(order, OrderType.REFUNDED, second));
        }
    }

    private void giveBackAll(Order order, OrderType how) {
        book.enter(order, how, order.amountMinor());
    }
}
