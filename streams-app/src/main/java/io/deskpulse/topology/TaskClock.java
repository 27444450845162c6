package io.deskpulse.topology;

import java.time.InstantSource;

/**
 * What time it is for one task: the newest chat message's time plus the wall time since, never ahead of the wall clock.
 * So silence still ages a waiting buyer, and a replay of the past runs on its own time. What it knows it keeps in the
 * ledger, from which it goes on after a restart.
 */
final class TaskClock {

    /** The newest time before the first message. */
    static final long NEVER = 0;

    private final Ledger ledger;
    private final InstantSource wall;

    TaskClock(Ledger ledger, InstantSource wall) {
        this.ledger = ledger;
        this.wall = wall;
    }

    /** A moment of the past, in epoch milliseconds, is over: something that happened then was seen. */
    void observe(long time) {
        if (time > ledger.get(Entry.CLOCK_SET_TO)) {
            ledger.set(Entry.CLOCK_SET_AT, wall.millis());
            ledger.set(Entry.CLOCK_SET_TO, time);
        }
    }

    /** Whether it has seen a message; before, it has no time to tell. */
    boolean runs() {
        return newest() != NEVER;
    }

    /** The newest moment observed, in epoch milliseconds, {@link #NEVER} before the first. */
    long newest() {
        return ledger.get(Entry.CLOCK_SET_TO);
    }

    /** Now, in epoch milliseconds. */
    long now() {
        long newest = newest();
        long wallTime = wall.millis();
        long since = Math.max(0, wallTime - ledger.get(Entry.CLOCK_SET_AT));
        return Math.min(newest + since, wallTime);
    }
}
