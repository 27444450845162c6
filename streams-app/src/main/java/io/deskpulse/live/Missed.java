package io.deskpulse.live;

import io.deskpulse.desk.Ledger;
import io.deskpulse.desk.SparseCounts;

/**
 * Legs whose verdict at a threshold is known and was not met, by ledger (METRICS §3, "matured"). The others whose verdict
 * is known are the responses within it.
 */
public final class Missed {

    private final SparseCounts platform = new SparseCounts();
    private final SparseCounts fair = new SparseCounts();

    /** Adds to a threshold of that many seconds; a negative amount takes back. */
    public void add(Ledger ledger, int seconds, long amount) {
        of(ledger).add(seconds, amount);
    }

    /** How many legs missed a threshold of that many seconds. */
    public long get(Ledger ledger, int seconds) {
        return of(ledger).get(seconds);
    }

    /** The counts of a ledger by seconds. */
    SparseCounts of(Ledger ledger) {
        return switch (ledger) {
            case PLATFORM -> platform;
            case FAIR -> fair;
        };
    }

    /** Adds all of another, or with a sign of −1 takes it off. */
    public void addAll(Missed other, int sign) {
        platform.addAll(other.platform, sign);
        fair.addAll(other.fair, sign);
    }

    boolean isEmpty() {
        return platform.isEmpty() && fair.isEmpty();
    }
}
