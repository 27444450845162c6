package io.deskpulse.batch;

import io.deskpulse.event.Event;

/** Whose journey an event belongs to. */
record BuyerKey(String shopId, String buyerId) {

    static BuyerKey of(Event event) {
        return new BuyerKey(event.shopId(), event.buyerId());
    }
}
