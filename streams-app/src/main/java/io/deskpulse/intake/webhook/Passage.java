package io.deskpulse.intake.webhook;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** Counts what became of all that was posted, by any number of threads at once. */
public final class Passage {

    /** What can become of it. */
    public enum Outcome {
        /** Events that the brokers have, by topic. */
        ACCEPTED,
        /** Parts in order but none of our business, by what they are. */
        IGNORED,
        /** Requests not taken, by {@link Refusal}. */
        REFUSED,
        /** Events that the brokers did not acknowledge, by topic. */
        UNACKNOWLEDGED
    }

    /**
     * One count.
     *
     * @param source whose
     * @param detail topic, word or refusal
     */
    public record Count(Outcome outcome, String source, String detail, long value) {}

    private record Key(Outcome outcome, String source, String detail) {}

    private final Map<Key, LongAdder> counts = new ConcurrentHashMap<>();

    /** One more. */
    public void add(Outcome outcome, String source, String detail) {
        counts.computeIfAbsent(new Key(outcome, source, detail), none -> new LongAdder())
                .increment();
    }

    /** All counts so far. */
    public List<Count> counts() {
        Map<String, Count> sorted = new TreeMap<>();
        counts.forEach((key, value) ->
                sorted.put(key.toString(), new Count(key.outcome(), key.source(), key.detail(), value.sum())));
        return List.copyOf(sorted.values());
    }
}
