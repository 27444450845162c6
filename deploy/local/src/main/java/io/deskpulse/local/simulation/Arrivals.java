package io.deskpulse.local.simulation;

import java.util.List;

/** Brings buyers to the shops, at random but in the right number. */
final class Arrivals {

    private static final double COMES_AGAIN = 0.25;
    private static final double PATIENCE_MS = 240_000;
    private static final double PATIENCE_SPREAD = 0.7;
    /** The pace is looked at anew at least so often. */
    private static final double LONGEST_GAP_MS = 5_000;
    /** Chats under way when the run begins, as milliseconds of visits, and over which time they appear. */
    private static final double UNDER_WAY_MS = 150_000;

    private static final long OPENING_MS = 90_000;
    private static final long LINE_TICK_MS = 10_000;

    private final Stage stage;
    private final Dice dice;
    private final Pace pace;
    private final Marketplace marketplace;
    private final Purchases purchases;
    private final Cast cast;
    private double last;

    Arrivals(Stage stage, Pace pace, Marketplace marketplace) {
        this.stage = stage;
        this.dice = stage.dice();
        this.pace = pace;
        this.marketplace = marketplace;
        this.purchases = new Purchases(stage);
        this.cast = new Cast(stage, purchases);
        this.last = stage.now();
    }

    /** Opens the doors, with as many buyers at once as an open shop has inside. */
    void begin() {
        long underWay = Math.round(pace.arrivalsPerMs() * UNDER_WAY_MS);
        for (long i = 0; i < underWay; i++) {
            stage.after(dice.between(0, OPENING_MS), this::arrive);
        }
        awaitNext();
        stage.after(LINE_TICK_MS, this::serveLines);
    }

    /** Draws the next arrival, or looks again later: a wait without memory may be drawn anew at any time. */
    private void awaitNext() {
        double gap = dice.exponential(1 / pace.arrivalsPerMs());
        if (gap > LONGEST_GAP_MS) {
            last += LONGEST_GAP_MS;
            stage.after((long) last - stage.now(), this::awaitNext);
        } else {
            last += gap;
            stage.after((long) last - stage.now(), this::arriveAndAwaitNext);
        }
    }

    private void arriveAndAwaitNext() {
        arrive();
        awaitNext();
    }

    private void arrive() {
        Shop shop = marketplace.anyShop(dice);
        Buyer buyer = anyBuyer(shop);
        if (dice.chance(pace.silentShare())) {
            purchases.silently(shop, buyer);
        } else {
            cast.buyers().enter(new BuyerVisit(shop, buyer, dice.logNormal(PATIENCE_MS, PATIENCE_SPREAD)));
        }
    }

    private Buyer anyBuyer(Shop shop) {
        boolean again = dice.chance(COMES_AGAIN * shop.regulars().familiarity());
        Buyer known = again ? shop.regulars().comesBack(stage.now(), dice) : null;
        return known == null ? new Buyer(stage.identities().buyer()) : known;
    }

    /** Shifts begin while people wait. */
    private void serveLines() {
        List<Shop> shops = marketplace.shops();
        for (Shop shop : shops) {
            cast.platform().serveLine(shop);
        }
        stage.after(LINE_TICK_MS, this::serveLines);
    }
}
