package io.deskpulse.topology;

import java.util.Arrays;
import java.util.function.LongConsumer;
import java.util.function.LongUnaryOperator;

/**
 * A hash table of numbers other than zero, without an object for any of them: each is at the index that its hash names or at
 * the next free one after, and half of all stay free. Whoever looks for something goes from {@link #first} to {@link #next}
 * until it is there or {@link #FREE} is.
 */
final class ProbedTable {

    static final long FREE = 0;

    private static final int SMALLEST = 1 << 8;

    private final LongUnaryOperator hashes;
    private long[] slots = new long[SMALLEST];
    private int size;

    /** @param hashes tells the hash of a number that is in the table, of which the upper half names the index */
    ProbedTable(LongUnaryOperator hashes) {
        this.hashes = hashes;
    }

    /** How many numbers there are. */
    int size() {
        return size;
    }

    /** The index that a hash names. */
    int first(long hash) {
        return (int) (hash >>> 32) & (slots.length - 1);
    }

    int next(int index) {
        return (index + 1) & (slots.length - 1);
    }

    /** The number at an index, {@link #FREE} if there is none. */
    long at(int index) {
        return slots[index];
    }

    /** Puts a number in the place of one with the same hash. */
    void replace(int index, long number) {
        slots[index] = number;
    }

    /** Takes a number in; one that is there would be there twice. */
    void add(long number) {
        if (2 * ++size > slots.length) {
            grow();
        }
        put(number);
    }

    private void grow() {
        long[] before = slots;
        slots = new long[2 * before.length];
        for (long number : before) {
            if (number != FREE) {
                put(number);
            }
        }
    }

    private void put(long number) {
        int index = first(hashes.applyAsLong(number));
        while (slots[index] != FREE) {
            index = next(index);
        }
        slots[index] = number;
    }

    /** Takes the number at an index away. */
    void removeAt(int index) {
        size--;
        slots[index] = FREE;
        moveUp(index);
    }

    /** Nothing may be missed because an index before its own has become free. */
    private void moveUp(int freed) {
        int free = freed;
        for (int at = next(freed); slots[at] != FREE; at = next(at)) {
            int away = (at - first(hashes.applyAsLong(slots[at]))) & (slots.length - 1);
            int gap = (at - free) & (slots.length - 1);
            if (away >= gap) {
                slots[free] = slots[at];
                slots[at] = FREE;
                free = at;
            }
        }
    }

    /** Hands out all numbers, in no order. */
    void forEach(LongConsumer visitor) {
        for (long number : slots) {
            if (number != FREE) {
                visitor.accept(number);
            }
        }
    }

    /** Puts another number with the same hash in the place of each. */
    void replaceEach(LongUnaryOperator replacement) {
        for (int index = 0; index < slots.length; index++) {
            if (slots[index] != FREE) {
                slots[index] = replacement.applyAsLong(slots[index]);
            }
        }
    }

    /** Takes all away and keeps the memory. */
    void clear() {
        Arrays.fill(slots, FREE);
        size = 0;
    }
}
