package io.deskpulse.due;

import java.util.PriorityQueue;
import java.util.function.Consumer;

/**
 * Who waits for the passing of time, and until when. Most are put off again and again before their time comes; that costs
 * no look-up and no reordering, because whoever waits holds his own place, and is only looked at again at the earliest
 * instant he was queued for.
 */
public final class DueIndex<T> {

    private static final long NEVER = Long.MAX_VALUE;

    private final PriorityQueue<Slot<T>> queue = new PriorityQueue<>();
    private int waiting;

    /** The place of one who may wait, in one index at most; kept by himself, so that nobody has to look for it. */
    public static final class Due<T> {

        private final T owner;
        private long at = NEVER;
        private long queuedAt = NEVER;

        /** A place where nothing is waited for yet. */
        public Due(T owner) {
            this.owner = owner;
        }

        /** Whether its owner waits for an instant. */
        public boolean isWaiting() {
            return at != NEVER;
        }
    }

    /** A moment to look at a place; void where it is queued for another moment by now. */
    private record Slot<T>(long at, Due<T> due) implements Comparable<Slot<T>> {
        @Override
        public int compareTo(Slot<T> other) {
            return Long.compare(at, other.at);
        }
    }

    /** Sets the instant, in epoch milliseconds before {@link Long#MAX_VALUE}, from which it is due. */
    public void schedule(Due<T> due, long at) {
        if (!due.isWaiting()) {
            waiting++;
        }
        due.at = at;
        if (at < due.queuedAt) {
            enqueue(due);
        }
    }

    /** It waits for nothing any more. */
    public void remove(Due<T> due) {
        if (due.isWaiting()) {
            waiting--;
            due.at = NEVER;
        }
    }

    /**
     * Visits those that are due, the earliest first.
     *
     * @param most how many at most; the others stay due
     * @param visitor schedules it for later or removes it
     */
    public void forEachDue(long now, int most, Consumer<T> visitor) {
        int visited = 0;
        for (Slot<T> next = queue.peek(); visited < most && next != null && next.at() <= now; next = queue.peek()) {
            queue.remove();
            Due<T> due = next.due();
            if (due.queuedAt == next.at()) {
                due.queuedAt = NEVER;
                visited += visit(due, now, visitor);
            }
        }
    }

    private int visit(Due<T> due, long now, Consumer<T> visitor) {
        if (due.at <= now) {
            visitor.accept(due.owner);
            return 1;
        }
        if (due.isWaiting()) {
            enqueue(due);
        }
        return 0;
    }

    private void enqueue(Due<T> due) {
        due.queuedAt = due.at;
        queue.add(new Slot<>(due.at, due));
    }

    /** How many wait. */
    public int size() {
        return waiting;
    }
}
