package io.deskpulse.topology;

import java.util.List;

/**
 * A histogram of delays as Prometheus wants it.
 *
 * @param counts delays up to each of {@link #LIMITS_MS} and above the one before; the last, above all of them
 * @param sumMs all delays together, in milliseconds
 */
public record Latencies(List<Long> counts, long sumMs) {

    /** The upper limits in milliseconds. */
    public static final List<Long> LIMITS_MS = List.of(
            50L, 100L, 150L, 200L, 300L, 400L, 500L, 750L, 1_000L, 1_500L, 2_000L, 5_000L, 10_000L, 15_000L, 30_000L,
            60_000L);

    /** Makes the counts immutable. */
    public Latencies {
        counts = List.copyOf(counts);
    }
}
