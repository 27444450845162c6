package io.deskpulse.live;

import io.deskpulse.event.AlertLevel;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalLong;

/** How a shop or an agent stands at this moment. Mutable; whoever holds one owns it. */
public final class Standing {

    /** That of whom nobody waits for; not to be added to. */
    public static final Standing IDLE = new Standing();

    private final Map<AlertLevel, Long> overdue = new EnumMap<>(AlertLevel.class);
    private long waiting;
    private long oldestWaitMs;
    private long oldestSince = Long.MAX_VALUE;
    private long activeSessions;

    /**
     * One more buyer waits.
     *
     * @param since from when, in epoch milliseconds
     * @param waitMs for how long
     */
    void addWaiting(long since, long waitMs) {
        waiting++;
        oldestSince = Math.min(oldestSince, since);
        oldestWaitMs = Math.max(oldestWaitMs, waitMs);
    }

    /** A buyer waits longer than a level of the policy. */
    void addOverdue(AlertLevel level) {
        overdue.merge(level, 1L, Long::sum);
    }

    void addActiveSessions(long count) {
        activeSessions += count;
    }

    /** Adds the standing of somebody else. */
    public void addAll(Standing other) {
        waiting += other.waiting;
        oldestWaitMs = Math.max(oldestWaitMs, other.oldestWaitMs);
        oldestSince = Math.min(oldestSince, other.oldestSince);
        activeSessions += other.activeSessions;
        other.overdue.forEach((level, count) -> overdue.merge(level, count, Long::sum));
    }

    /** How many buyers wait. */
    public long waiting() {
        return waiting;
    }

    /** How long the one waits who has waited longest, in milliseconds; 0 where nobody does. */
    public long oldestWaitMs() {
        return oldestWaitMs;
    }

    /** Since when the one waits who has waited longest, in epoch milliseconds; absent where nobody does. */
    public OptionalLong oldestSince() {
        return waiting == 0 ? OptionalLong.empty() : OptionalLong.of(oldestSince);
    }

    /** How many wait longer than a level; who waits longer than a higher one too. */
    public long overdue(AlertLevel level) {
        return overdue.getOrDefault(level, 0L);
    }

    /** How many sessions are running that reached people. */
    public long activeSessions() {
        return activeSessions;
    }
}
