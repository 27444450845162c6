package io.deskpulse.topology;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.LongAdder;

/** Measures how long events take from their append to their figure. Written by the tasks, read by anybody. */
public final class LatencyMeter {

    private final AtomicLongArray counts = new AtomicLongArray(Latencies.LIMITS_MS.size() + 1);
    private final LongAdder sumMs = new LongAdder();

    /** An event took that many milliseconds; clocks that disagree may make it less than none. */
    void measured(long millis) {
        long delay = Math.max(0, millis);
        int bucket = 0;
        while (bucket < Latencies.LIMITS_MS.size() && delay > Latencies.LIMITS_MS.get(bucket)) {
            bucket++;
        }
        counts.incrementAndGet(bucket);
        sumMs.add(delay);
    }

    /** What was measured so far. */
    public Latencies latencies() {
        List<Long> read = new ArrayList<>();
        for (int bucket = 0; bucket < counts.length(); bucket++) {
            read.add(counts.get(bucket));
        }
        return new Latencies(read, sumMs.sum());
    }
}
