package io.deskpulse.live;

import io.deskpulse.desk.Ledger;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Legs whose verdict at a threshold is known and was not met, by ledger (METRICS §3, "matured"). The others whose verdict
 * is known are the responses within it.
 */
public final class Missed {

    private final Map<Ledger, TreeMap<Integer, Long>> counts = new EnumMap<>(Ledger.class);

    /** Adds to a threshold of that many seconds; a negative amount takes back. */
    public void add(Ledger ledger, int seconds, long amount) {
        TreeMap<Integer, Long> ofLedger = counts.computeIfAbsent(ledger, none -> new TreeMap<>());
        if (ofLedger.merge(seconds, amount, Long::sum) == 0) {
            ofLedger.remove(seconds);
        }
    }

    /** How many legs missed a threshold of that many seconds. */
    public long get(Ledger ledger, int seconds) {
        return of(ledger).getOrDefault(seconds, 0L);
    }

    /** The counts of a ledger by seconds. */
    Map<Integer, Long> of(Ledger ledger) {
        Map<Integer, Long> ofLedger = counts.get(ledger);
        return ofLedger == null ? Map.of() : ofLedger;
    }

    /** Adds all of another, or with a sign of −1 takes it off. */
    public void addAll(Missed other, int sign) {
        for (Ledger ledger : Ledger.values()) {
            other.of(ledger).forEach((seconds, count) -> add(ledger, seconds, sign * count));
        }
    }

    boolean isEmpty() {
        return counts.values().stream().allMatch(TreeMap::isEmpty);
    }
}
