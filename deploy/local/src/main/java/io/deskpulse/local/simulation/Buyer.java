package io.deskpulse.local.simulation;

import org.jspecify.annotations.Nullable;

/** Somebody who asks or buys, remembered for as long as he may come back. */
final class Buyer {

    private final String buyerId;
    private @Nullable Seat servedLastBy;
    private long leftAt;

    Buyer(String buyerId) {
        this.buyerId = buyerId;
    }

    String buyerId() {
        return buyerId;
    }

    /** Whom he would ask for again. */
    @Nullable
    Seat servedLastBy() {
        return servedLastBy;
    }

    void leaves(long now) {
        leftAt = now;
    }

    long leftAt() {
        return leftAt;
    }

    void wasServedBy(Seat seat) {
        servedLastBy = seat;
    }
}
