package io.deskpulse.local.simulation;

import io.deskpulse.event.RatingEvent;
import io.deskpulse.event.RatingType;

/** Stars: of a chat by how long the buyer waited, of an order by how good the shop is. */
final class Ratings {

    private static final int BEST = 5;
    private static final double GLAD = 0.9;
    private static final double WAIT_THAT_HALVES_JOY_MS = 240_000;

    private final Stage stage;

    Ratings(Stage stage) {
        this.stage = stage;
    }

    void ofChat(BuyerVisit visit, Seat seat) {
        double joy = GLAD * WAIT_THAT_HALVES_JOY_MS / (WAIT_THAT_HALVES_JOY_MS + visit.waitedMs());
        stage.publish(new RatingEvent(
                stage.identities().rating(),
                visit.shop().shopId(),
                visit.buyer().buyerId(),
                RatingType.CSAT,
                null,
                seat.agentId(),
                RatingEvent.NO_SCORE,
                RatingEvent.NO_SCORE,
                RatingEvent.NO_SCORE,
                stars(joy),
                stage.now()));
    }

    void ofOrder(Order order) {
        double quality = order.shop().profile().quality();
        stage.publish(new RatingEvent(
                stage.identities().rating(),
                order.shop().shopId(),
                order.buyer().buyerId(),
                RatingType.DSR,
                order.orderId(),
                null,
                stars(quality),
                stars(quality),
                stars(quality),
                RatingEvent.NO_SCORE,
                stage.now()));
    }

    /** Loses a star as often as something is amiss. */
    private int stars(double content) {
        int stars = BEST;
        while (stars > 1 && !stage.dice().chance(content)) {
            stars--;
        }
        return stars;
    }
}
