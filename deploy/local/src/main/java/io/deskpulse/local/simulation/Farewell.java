package io.deskpulse.local.simulation;

import io.deskpulse.event.Kind;

/** What follows when a chat is over: it is closed, rated, sometimes bought after, and the buyer may come back some day. */
final class Farewell {

    private static final double CLOSED = 0.7;
    private static final double RATED = 0.12;

    private final Stage stage;
    private final Transcript transcript;
    private final Purchases purchases;
    private final Ratings ratings;

    Farewell(Stage stage, Transcript transcript, Purchases purchases) {
        this.stage = stage;
        this.transcript = transcript;
        this.purchases = purchases;
        this.ratings = new Ratings(stage);
    }

    void of(BuyerVisit visit) {
        Dice dice = stage.dice();
        if (visit.shop().profile().closes() && dice.chance(CLOSED)) {
            stage.after(dice.between(1_000, 20_000), () -> transcript.notice(visit, Kind.CLOSE));
        }
        Seat met = visit.met();
        if (met != null && dice.chance(RATED)) {
            stage.after(dice.between(5_000, 90_000), () -> ratings.ofChat(visit, met));
        }
        purchases.after(visit);
        visit.shop().regulars().remember(visit.buyer(), stage.now(), dice);
    }
}
