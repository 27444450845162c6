package io.deskpulse.local.simulation;

import io.deskpulse.event.OrderType;
import java.util.concurrent.TimeUnit;

/** Orders: those that follow a chat and those nobody was asked about; most are paid, some lapse. */
final class Purchases {

    private static final double BUYS_AFTER_PERSON = 0.38;
    private static final double BUYS_AFTER_BOT = 0.2;
    private static final double BUYS_UNSERVED = 0.1;
    private static final double PATIENCE_MS = TimeUnit.MINUTES.toMillis(6);
    private static final double HESITATES_MS = TimeUnit.MINUTES.toMillis(4);
    private static final double HESITATION_SPREAD = 1.3;
    private static final long LONGEST_HESITATION_MS = TimeUnit.HOURS.toMillis(36);
    private static final double PAYS = 0.92;
    private static final double PAYING_MS = TimeUnit.SECONDS.toMillis(35);
    private static final double PAYING_SPREAD = 0.7;
    private static final long LAPSES_MS = TimeUnit.MINUTES.toMillis(15);

    private final Stage stage;
    private final Dice dice;
    private final OrderBook book;
    private final AfterSales afterSales;

    Purchases(Stage stage) {
        this.stage = stage;
        this.dice = stage.dice();
        this.book = new OrderBook(stage);
        this.afterSales = new AfterSales(stage, book);
    }

    /** A chat is over; the longer the buyer waited in it, the less likely he buys. */
    void after(BuyerVisit visit) {
        double likely = inclination(visit) * StrictMath.exp(-visit.waitedMs() / PATIENCE_MS);
        if (dice.chance(likely)) {
            long hesitation = Math.min(LONGEST_HESITATION_MS, dice.delay(HESITATES_MS, HESITATION_SPREAD));
            stage.after(hesitation, () -> place(visit.shop(), visit.buyer()));
        }
    }

    /** An order of somebody who asked nobody. */
    void silently(Shop shop, Buyer buyer) {
        place(shop, buyer);
        shop.regulars().remember(buyer, stage.now(), dice);
    }

    private static double inclination(BuyerVisit visit) {
        if (visit.met() != null) {
            return BUYS_AFTER_PERSON;
        }
        return visit.shop().profile().botFirst() ? BUYS_AFTER_BOT : BUYS_UNSERVED;
    }

    private void place(Shop shop, Buyer buyer) {
        Order order = book.open(shop, buyer);
        book.enter(order, OrderType.CREATED, order.amountMinor());
        if (dice.chance(PAYS)) {
            stage.after(dice.delay(PAYING_MS, PAYING_SPREAD), () -> pay(order));
        } else {
            stage.after(LAPSES_MS, () -> book.enter(order, OrderType.CANCELLED, order.amountMinor()));
        }
    }

    private void pay(Order order) {
        book.enter(order, OrderType.PAID, order.amountMinor());
        afterSales.of(order);
    }
}
