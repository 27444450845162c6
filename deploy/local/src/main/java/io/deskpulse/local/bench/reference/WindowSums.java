package io.deskpulse.local.bench.reference;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.apache.kafka.streams.kstream.Windowed;

/** The newest count of every window of one table, as whoever shows figures keeps them. Safe for any thread. */
final class WindowSums {

    private final Map<Windowed<String>, Long> counts = new ConcurrentHashMap<>();
    private final LongAdder sum = new LongAdder();

    void update(Windowed<String> window, long count) {
        Long before = counts.put(window, count);
        sum.add(before == null ? count : count - before);
    }

    long sum() {
        return sum.sum();
    }
}
