package io.deskpulse.local.bench;

import io.deskpulse.topology.Latencies;
import java.util.ArrayList;
import java.util.List;

/**
 * Delays from the append of events to their figures, as far as the application's own histogram tells them.
 *
 * @param counts as in {@link Latencies}
 */
record Delays(List<Long> counts) {

    /** Those measured between two looks. */
    static Delays between(Latencies before, Latencies after) {
        List<Long> counts = new ArrayList<>();
        for (int i = 0; i < after.counts().size(); i++) {
            counts.add(after.counts().get(i) - before.counts().get(i));
        }
        return new Delays(List.copyOf(counts));
    }

    /** How many. */
    long count() {
        return counts.stream().mapToLong(Long::longValue).sum();
    }

    /** The limit in milliseconds that so large a part keeps to; the longest limit where it lies above all. */
    long within(double part) {
        long needed = (long) Math.ceil(part * count());
        long met = 0;
        for (int i = 0; i < Latencies.LIMITS_MS.size(); i++) {
            met += counts.get(i);
            if (met >= needed) {
                return Latencies.LIMITS_MS.get(i);
            }
        }
        return Long.MAX_VALUE;
    }

    /** The part, 0 to 1, that took at most so many milliseconds, which must be one of the limits; 1 where there is none. */
    double partWithin(long limitMs) {
        long met = 0;
        for (int i = 0; i <= Latencies.LIMITS_MS.indexOf(limitMs); i++) {
            met += counts.get(i);
        }
        return count() == 0 ? 1 : (double) met / count();
    }
}
