package io.deskpulse.local.simulation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Visits that nobody serves yet, first come first served; then what was left behind while the desk was closed. */
final class WaitingLine {

    /** Per shop; more is not answered next morning anyway. */
    static final int MOST_LEFT_BEHIND = 60;

    private final Set<BuyerVisit> waiting = new LinkedHashSet<>();
    private final Deque<BuyerVisit> leftBehind = new ArrayDeque<>();

    void join(BuyerVisit visit) {
        waiting.add(visit);
    }

    void leave(BuyerVisit visit) {
        waiting.remove(visit);
    }

    /** Keeps a question for the morning; whether there was room for it. */
    boolean keep(BuyerVisit visit) {
        return leftBehind.size() < MOST_LEFT_BEHIND && leftBehind.add(visit);
    }

    boolean isEmpty() {
        return waiting.isEmpty() && leftBehind.isEmpty();
    }

    int length() {
        return waiting.size();
    }

    /** Questions kept for the morning. */
    int leftBehind() {
        return leftBehind.size();
    }

    /** Takes the next one out. */
    @Nullable
    BuyerVisit next() {
        Iterator<BuyerVisit> first = waiting.iterator();
        if (!first.hasNext()) {
            return leftBehind.poll();
        }
        BuyerVisit visit = first.next();
        first.remove();
        return visit;
    }
}
