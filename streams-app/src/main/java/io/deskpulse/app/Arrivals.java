package io.deskpulse.app;

import io.deskpulse.event.ChatMessage;
import io.deskpulse.event.Event;
import io.deskpulse.event.Kind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * In what order and how often events arrive: what decides whether the running application would take all of them. Ids are
 * kept as 64-bit digests, so that a file of millions of events fits into memory.
 */
public final class Arrivals {

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private final long windowMs;
    private final Set<Long> ids = new HashSet<>();
    private final Map<String, Long> newestByBuyer = new HashMap<>();
    private long duplicates;
    private long earliest = Long.MAX_VALUE;
    private long latest = Long.MIN_VALUE;
    private long mostBehindMs;
    private long mostBehindLine;
    private long tooLate;

    /** @param windowMs the reorder window, in milliseconds; beyond it a message counts as too late */
    public Arrivals(long windowMs) {
        this.windowMs = windowMs;
    }

    /** Takes the next event as it arrives. */
    public void add(long line, Event event) {
        earliest = Math.min(earliest, event.at());
        latest = Math.max(latest, event.at());
        if (event instanceof ChatMessage message && message.kind() == Kind.OTHER) {
            return;
        }
        if (!ids.add(digest(event.topic().topicName() + ' ' + event.key() + ' ' + event.id()))) {
            duplicates++;
        } else if (event instanceof ChatMessage message) {
            addMessage(line, message);
        }
    }

    private void addMessage(long line, ChatMessage message) {
        long newest = newestByBuyer.merge(message.key(), message.sentAt(), Math::max);
        long behindMs = newest - message.sentAt();
        tooLate += behindMs > windowMs ? 1 : 0;
        if (behindMs > mostBehindMs) {
            mostBehindMs = behindMs;
            mostBehindLine = line;
        }
    }

    private static long digest(String id) {
        long hash = FNV_OFFSET;
        for (int i = 0; i < id.length(); i++) {
            hash = (hash ^ id.charAt(i)) * FNV_PRIME;
        }
        return hash;
    }

    /** Whether there was no event at all. */
    public boolean isEmpty() {
        return earliest > latest;
    }

    /** Events whose id had arrived before, within one shop and buyer. */
    public long duplicates() {
        return duplicates;
    }

    /** Epoch milliseconds of the first event in time, {@link Long#MAX_VALUE} where there is none. */
    public long earliest() {
        return earliest;
    }

    /** Epoch milliseconds of the last event in time, {@link Long#MIN_VALUE} where there is none. */
    public long latest() {
        return latest;
    }

    /** The furthest that a message lies behind the newest one of its buyer before it, in milliseconds. */
    public long mostBehindMs() {
        return mostBehindMs;
    }

    /** The line of that message. */
    public long mostBehindLine() {
        return mostBehindLine;
    }

    /** Messages further behind than the window, which a running application would quarantine as TOO_LATE. */
    public long tooLate() {
        return tooLate;
    }
}
