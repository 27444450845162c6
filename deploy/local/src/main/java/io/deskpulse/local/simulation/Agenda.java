package io.deskpulse.local.simulation;

import java.util.PriorityQueue;

/** What is still to happen, by time; things of the same instant happen in the order they were planned. */
final class Agenda {

    private final PriorityQueue<Entry> entries = new PriorityQueue<>();
    private long planned;

    void plan(long at, Runnable step) {
        entries.add(new Entry(at, planned++, step));
    }

    /** Takes out what comes next; there is always something, for buyers never cease. */
    Entry next() {
        return entries.remove();
    }

    int size() {
        return entries.size();
    }

    record Entry(long at, long number, Runnable step) implements Comparable<Entry> {
        @Override
        public int compareTo(Entry other) {
            int byTime = Long.compare(at, other.at);
            return byTime != 0 ? byTime : Long.compare(number, other.number);
        }
    }
}
