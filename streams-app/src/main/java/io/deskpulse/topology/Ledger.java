package io.deskpulse.topology;

import java.util.concurrent.atomic.AtomicLongArray;

/**
 * What one processor of one task has counted. Written by one thread at a time and without locks; any thread may read,
 * and sees entries in the order in which they were written.
 */
final class Ledger {

    private final AtomicLongArray numbers = new AtomicLongArray(Entry.SIZE);

    void add(Entry entry, long amount) {
        set(entry, numbers.getPlain(entry.code()) + amount);
    }

    void set(Entry entry, long value) {
        numbers.setRelease(entry.code(), value);
    }

    /** Sets an entry to a value unless it is higher already. */
    void raise(Entry entry, long value) {
        if (value > numbers.getPlain(entry.code())) {
            set(entry, value);
        }
    }

    long get(Entry entry) {
        return numbers.getAcquire(entry.code());
    }
}
