package io.deskpulse.local.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Buyers of a shop who may come back; a bounded number, the rest is forgotten. */
final class Regulars {

    /** Per shop. */
    static final int MOST = 400;

    private static final long SOONEST_RETURN_MS = TimeUnit.MINUTES.toMillis(3);
    private static final int WELL_KNOWN_FROM = 60;

    private final List<Buyer> buyers = new ArrayList<>();

    /** How far the shop has regulars yet: 0 when it knows nobody, 1 when it knows enough not to see the same ones always. */
    double familiarity() {
        return Math.min(1, (double) buyers.size() / WELL_KNOWN_FROM);
    }

    int size() {
        return buyers.size();
    }

    /** Somebody whose visit is over; takes a random one's place where there are too many. */
    void remember(Buyer buyer, long now, Dice dice) {
        buyer.leaves(now);
        if (buyers.size() < MOST) {
            buyers.add(buyer);
        } else {
            buyers.set(dice.oneOf(MOST), buyer);
        }
    }

    /**
     * One of them, if he has been away for a while; no longer among them while he visits, so that nobody has two visits
     * at a time.
     */
    @Nullable
    Buyer comesBack(long now, Dice dice) {
        int chosen = dice.oneOf(buyers.size());
        Buyer buyer = buyers.get(chosen);
        return now - buyer.leftAt() < SOONEST_RETURN_MS ? null : takeOut(chosen);
    }

    private Buyer takeOut(int chosen) {
        Buyer last = buyers.remove(buyers.size() - 1);
        return chosen == buyers.size() ? last : buyers.set(chosen, last);
    }
}
