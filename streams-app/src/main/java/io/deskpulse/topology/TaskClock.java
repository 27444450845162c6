package io.deskpulse.topology;

import java.time.InstantSource;

/**
 * What time it is for one task: the newest event time it has seen plus the wall time since, never ahead of the wall clock.
 * So silence still ages a waiting buyer, and a replay of the past runs on its own time. What it knows it keeps in the
 * ledger, from which it goes on after a restart.
 */
final class TaskClock {

    /** The newest event time before the first event. */
    static final long NEVER = 0;

    private final Ledger ledger;
    private final InstantSource wall;

    TaskClock(Ledger ledger, InstantSource wall) {
        this.ledger = ledger;
        this.wall = wall;
    }

    /** An event of that time, in epoch milliseconds, was seen. */
    void observe(long eventTime) {
        if (eventTime > ledger.get(Entry.NEWEST_EVENT_TIME)) {
            ledger.set(Entry.NEWEST_SEEN_AT, wall.millis());
            ledger.set(Entry.NEWEST_EVENT_TIME, eventTime);
        }
    }

    /** Whether it has seen an event; before, it has no time to tell. */
    boolean runs() {
        return ledger.get(Entry.NEWEST_EVENT_TIME) != NEVER;
    }

    /** Now, in epoch milliseconds. */
    long now() {
        long newest = ledger.get(Entry.NEWEST_EVENT_TIME);
        long wallTime = wall.millis();
        long since = Math.max(0, wallTime - ledger.get(Entry.NEWEST_SEEN_AT));
        return Math.min(newest + since, wallTime);
    }
}
