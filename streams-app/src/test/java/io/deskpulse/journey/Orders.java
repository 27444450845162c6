package io.deskpulse.journey;

import io.deskpulse.event.OrderEvent;
import io.deskpulse.event.OrderType;
import io.deskpulse.event.RatingEvent;
import io.deskpulse.event.RatingType;
import org.jspecify.annotations.Nullable;

/** What the tests' buyer orders and how he rates it; amounts in fen. */
final class Orders {

    private Orders() {}

    static OrderEvent created(String order, long at) {
        return event(order, OrderType.CREATED, 0, OrderEvent.NO_ITEMS, at);
    }

    static OrderEvent created(String order, int items, long at) {
        return event(order, OrderType.CREATED, 0, items, at);
    }

    static OrderEvent paid(String order, long amount, long at) {
        return event(order, OrderType.PAID, amount, OrderEvent.NO_ITEMS, at);
    }

    static OrderEvent paid(String order, long amount, int items, long at) {
        return event(order, OrderType.PAID, amount, items, at);
    }

    static OrderEvent cancelled(String order, long at) {
        return event(order, OrderType.CANCELLED, 0, OrderEvent.NO_ITEMS, at);
    }

    static OrderEvent refunded(String order, long amount, long at) {
        return event(order, OrderType.REFUNDED, amount, OrderEvent.NO_ITEMS, at);
    }

    static OrderEvent event(String order, OrderType type, long amount, int items, long at) {
        String id = String.join("-", order, type.name(), "" + at);
        return new OrderEvent(id, order, Chat.SHOP, Chat.BUYER, type, amount, "CNY", items, at);
    }

    /** A rating of the shop, the same score in each dimension. */
    static RatingEvent rated(int score, long at) {
        return rated(null, score, score, score, at);
    }

    /** A rating of an order, by its service alone. */
    static RatingEvent ratedService(String order, int score, long at) {
        return rated(order, 5, score, 5, at);
    }

    static RatingEvent rated(@Nullable String order, int description, int service, int logistics, long at) {
        int none = RatingEvent.NO_SCORE;
        return new RatingEvent(
                "dsr-" + at,
                Chat.SHOP,
                Chat.BUYER,
                RatingType.DSR,
                order,
                null,
                description,
                service,
                logistics,
                none,
                at);
    }

    /** A rating of a chat, of one agent where told. */
    static RatingEvent satisfied(@Nullable String agent, int score, long at) {
        int none = RatingEvent.NO_SCORE;
        return new RatingEvent(
                "csat-" + at, Chat.SHOP, Chat.BUYER, RatingType.CSAT, null, agent, none, none, none, score, at);
    }
}
