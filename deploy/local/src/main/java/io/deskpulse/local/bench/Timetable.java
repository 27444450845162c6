package io.deskpulse.local.bench;

import java.util.List;

/**
 * When events that are sent at a steady rate are sent, so that a moment of their own time can be found on the wall clock.
 *
 * @param startMs when the first is sent, in epoch milliseconds
 */
record Timetable(List<PreparedEvent> events, int rate, long startMs) {

    /**
     * When the first event was due that happened at a moment or after it, both in epoch milliseconds; {@link
     * AlertListener#UNTIMED} where that was none of these or all of them.
     */
    long dueAt(long moment) {
        int from = 0;
        int to = events.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (events.get(middle).at() < moment) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from == 0 || from == events.size() ? AlertListener.UNTIMED : startMs + 1_000L * from / rate;
    }
}
