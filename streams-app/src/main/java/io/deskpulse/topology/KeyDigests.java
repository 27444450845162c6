package io.deskpulse.topology;

import org.apache.kafka.common.utils.Bytes;

/**
 * Of the keys of a store a digest each, in sixteen to thirty-two bytes: a key whose digest is not here is not in the
 * store, which need not be asked. Most buyers come for the first time, and a disk is slowest to say that it has nothing.
 *
 * <p>Two keys of the same digest are two entries, so that taking one away leaves the other.
 */
final class KeyDigests {

    private static final long FREE = 0;
    private static final int SMALLEST = 1 << 10;

    private final KeyHash hash = new KeyHash();

    /** Each digest at the place that it names or the next free one after. */
    private long[] table = new long[SMALLEST];

    private int size;

    /** Whether a key may be there; false is certain. */
    boolean mayContain(Bytes key) {
        return table[placeOf(digest(key))] != FREE;
    }

    /** Takes a key in; one that is there would be there twice. */
    void add(Bytes key) {
        if (2 * ++size > table.length) {
            grow();
        }
        put(digest(key));
    }

    /** Takes a key that is there away. */
    void remove(Bytes key) {
        int place = placeOf(digest(key));
        if (table[place] != FREE) {
            size--;
            table[place] = FREE;
            moveUp(place);
        }
    }

    /** Nothing may be missed because a place before it has become free. */
    private void moveUp(int freed) {
        int free = freed;
        for (int at = next(freed); table[at] != FREE; at = next(at)) {
            int away = (at - home(table[at])) & (table.length - 1);
            int gap = (at - free) & (table.length - 1);
            if (away >= gap) {
                table[free] = table[at];
                table[at] = FREE;
                free = at;
            }
        }
    }

    private void grow() {
        long[] before = table;
        table = new long[2 * before.length];
        for (long digest : before) {
            if (digest != FREE) {
                put(digest);
            }
        }
    }

    private void put(long digest) {
        int at = home(digest);
        while (table[at] != FREE) {
            at = next(at);
        }
        table[at] = digest;
    }

    /** Where a digest is, or the free place that says it is nowhere. */
    private int placeOf(long digest) {
        int at = home(digest);
        while (table[at] != FREE && table[at] != digest) {
            at = next(at);
        }
        return at;
    }

    private int home(long digest) {
        return (int) (digest >>> 32) & (table.length - 1);
    }

    private int next(int place) {
        return (place + 1) & (table.length - 1);
    }

    private long digest(Bytes key) {
        long digest = hash.of(key.get());
        return digest == FREE ? 1 : digest;
    }
}
