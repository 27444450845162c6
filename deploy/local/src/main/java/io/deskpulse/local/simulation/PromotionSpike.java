package io.deskpulse.local.simulation;

import java.util.concurrent.TimeUnit;

/** The rush at the midnight at which a promotion opens: twelvefold within a minute, gone two hours later. */
final class PromotionSpike {

    private static final double HEIGHT = 12;
    private static final double RISE_MS = TimeUnit.MINUTES.toMillis(1);
    private static final double LENGTH_MS = TimeUnit.HOURS.toMillis(2);

    private final long opensAt;

    private PromotionSpike(long opensAt) {
        this.opensAt = opensAt;
    }

    static PromotionSpike none() {
        return new PromotionSpike(Long.MAX_VALUE);
    }

    static PromotionSpike opensAt(long midnight) {
        return new PromotionSpike(midnight);
    }

    /** By how much it multiplies ordinary traffic, 1 to 12. */
    double factor(long at) {
        if (at < opensAt || at - opensAt >= LENGTH_MS) {
            return 1;
        }
        double since = at - opensAt;
        double left = 1 - since / LENGTH_MS;
        double risen = Math.min(1, since / RISE_MS);
        return 1 + (HEIGHT - 1) * risen * left * left * left;
    }

    /** How far the rush is from ordinary (0) to its height (1). */
    double heat(long at) {
        return (factor(at) - 1) / (HEIGHT - 1);
    }
}
