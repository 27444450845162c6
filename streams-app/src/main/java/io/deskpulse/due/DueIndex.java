package io.deskpulse.due;

import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.Consumer;

/**
 * Which keys wait for the passing of time, and until when. Most are put off again and again before their time comes; that
 * costs one look-up and no reordering, because a key is only looked at again at the earliest instant it was queued for.
 */
public final class DueIndex<K> {

    private final Map<K, Due<K>> dues = new HashMap<>();
    private final PriorityQueue<Slot<K>> queue = new PriorityQueue<>();

    /** One key's place in the index. */
    private static final class Due<K> {
        private static final long NOT_QUEUED = Long.MAX_VALUE;

        private final K key;
        private long at;
        private long queuedAt = NOT_QUEUED;

        Due(K key) {
            this.key = key;
        }
    }

    /** A moment to look at a key; void where the key is queued for another moment by now. */
    private record Slot<K>(long at, Due<K> due) implements Comparable<Slot<K>> {
        @Override
        public int compareTo(Slot<K> other) {
            return Long.compare(at, other.at);
        }
    }

    /** Sets the instant, in epoch milliseconds, from which a key is due. */
    public void schedule(K key, long at) {
        Due<K> due = dues.computeIfAbsent(key, Due::new);
        due.at = at;
        if (at < due.queuedAt) {
            enqueue(due);
        }
    }

    /** Forgets a key. */
    public void remove(K key) {
        Due<K> due = dues.remove(key);
        if (due != null) {
            due.queuedAt = Due.NOT_QUEUED;
        }
    }

    /**
     * Visits keys that are due, the earliest first.
     *
     * @param most how many at most; the others stay due
     * @param visitor schedules the key for later or removes it
     */
    public void forEachDue(long now, int most, Consumer<K> visitor) {
        int visited = 0;
        for (Slot<K> next = queue.peek(); visited < most && next != null && next.at() <= now; next = queue.peek()) {
            queue.remove();
            Due<K> due = next.due();
            if (due.queuedAt == next.at()) {
                due.queuedAt = Due.NOT_QUEUED;
                visited += visit(due, now, visitor);
            }
        }
    }

    private int visit(Due<K> due, long now, Consumer<K> visitor) {
        if (due.at > now) {
            enqueue(due);
            return 0;
        }
        visitor.accept(due.key);
        return 1;
    }

    private void enqueue(Due<K> due) {
        due.queuedAt = due.at;
        queue.add(new Slot<>(due.at, due));
    }

    /** How many keys wait. */
    public int size() {
        return dues.size();
    }
}
