package io.deskpulse.topology;

import org.apache.kafka.common.utils.Bytes;

/**
 * Of the keys of a store a digest each, in sixteen to thirty-two bytes: a key whose digest is not here is not in the
 * store, which need not be asked. Most buyers come for the first time, and a disk is slowest to say that it has nothing.
 *
 * <p>Two keys of the same digest are two entries, so that taking one away leaves the other.
 */
final class KeyDigests {

    private final KeyHash hash = new KeyHash();
    private final ProbedTable table = new ProbedTable(digest -> digest);

    /** Whether a key may be there; false is certain. */
    boolean mayContain(Bytes key) {
        return table.at(indexOf(digest(key))) != ProbedTable.FREE;
    }

    /** Takes a key in; one that is there would be there twice. */
    void add(Bytes key) {
        table.add(digest(key));
    }

    /** Takes a key that is there away. */
    void remove(Bytes key) {
        int index = indexOf(digest(key));
        if (table.at(index) != ProbedTable.FREE) {
            table.removeAt(index);
        }
    }

    /** Where a digest is, or the free index that says it is nowhere. */
    private int indexOf(long digest) {
        int index = table.first(digest);
        while (table.at(index) != ProbedTable.FREE && table.at(index) != digest) {
            index = table.next(index);
        }
        return index;
    }

    private long digest(Bytes key) {
        long digest = hash.of(key.get());
        return digest == ProbedTable.FREE ? 1 : digest;
    }
}
