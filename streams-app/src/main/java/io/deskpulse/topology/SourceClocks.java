package io.deskpulse.topology;

import io.deskpulse.live.LiveClock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * What time it is for the buyers of each source, as far as the desk has heard: the newest event time of the source plus the
 * wall time since. While several sources catch up with the past, each has its own time, and nobody is taken to have waited
 * because another was faster. After a start it listens for a moment before it counts the time it was away: what happened
 * meanwhile may be on its way.
 */
final class SourceClocks implements LiveClock {

    /** Enough for a source that has something to say to begin. */
    private static final long LISTENING_MS = Duration.ofSeconds(5).toMillis();

    private final TaskClock desk;
    private final InstantSource wall;
    private final long startedAt;
    private final Map<Integer, Heard> sources = new TreeMap<>();

    /**
     * The last word of a source.
     *
     * @param newest its newest event time, in epoch milliseconds
     * @param heardAt the wall clock then
     */
    record Heard(long newest, long heardAt) {}

    SourceClocks(TaskClock desk, InstantSource wall) {
        this.desk = desk;
        this.wall = wall;
        this.startedAt = wall.millis();
    }

    /** Takes over what was stored. */
    void restore(int source, Heard heard) {
        sources.put(source, heard);
    }

    /** A source told its newest event time. */
    void hear(int source, long newest) {
        Heard before = sources.get(source);
        if (before == null || newest > before.newest()) {
            sources.put(source, new Heard(newest, wall.millis()));
        }
    }

    /** Hands on the last word of a source, to be stored. */
    void save(int source, BiConsumer<Integer, Heard> store) {
        Heard heard = sources.get(source);
        if (heard != null) {
            store.accept(source, heard);
        }
    }

    @Override
    public long now() {
        return desk.now();
    }

    @Override
    public long nowOf(int source) {
        Heard heard = sources.get(source);
        if (heard == null) {
            return desk.now();
        }
        long wallTime = wall.millis();
        boolean listening = heard.heardAt() < startedAt && wallTime < startedAt + LISTENING_MS;
        long since = listening ? 0 : Math.max(0, wallTime - heard.heardAt());
        return Math.min(heard.newest() + since, wallTime);
    }
}
