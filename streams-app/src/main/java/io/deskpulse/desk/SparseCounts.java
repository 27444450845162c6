package io.deskpulse.desk;

import java.util.Arrays;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Counts by a whole number, of which few of many are there. Two arrays instead of a map, for rows have them by the thousand
 * and change them with every fact. What is zero is not kept.
 */
public final class SparseCounts {

    private int[] numbers = {};
    private long[] counts = {};
    private int size;

    /** Is handed a number and its count. */
    @FunctionalInterface
    public interface Reader {

        /** Takes one of them. */
        void read(int number, long count);
    }

    /** Adds to the count of a number; a negative amount takes back. */
    public void add(int number, long amount) {
        int place = placeOf(number);
        if (place >= 0) {
            counts[place] += amount;
            if (counts[place] == 0) {
                remove(place);
            }
        } else if (amount != 0) {
            insert(-place - 1, number, amount);
        }
    }

    private int placeOf(int number) {
        boolean isNewLast = size == 0 || numbers[size - 1] < number;
        return isNewLast ? -size - 1 : Arrays.binarySearch(numbers, 0, size, number);
    }

    private void insert(int place, int number, long count) {
        if (size == numbers.length) {
            int length = Math.max(4, size + size / 2);
            numbers = Arrays.copyOf(numbers, length);
            counts = Arrays.copyOf(counts, length);
        }
        System.arraycopy(numbers, place, numbers, place + 1, size - place);
        System.arraycopy(counts, place, counts, place + 1, size - place);
        numbers[place] = number;
        counts[place] = count;
        size++;
    }

    private void remove(int place) {
        size--;
        System.arraycopy(numbers, place + 1, numbers, place, size - place);
        System.arraycopy(counts, place + 1, counts, place, size - place);
    }

    /** Adds all of another's counts, or with a sign of −1 takes them off. */
    public void addAll(SparseCounts other, int sign) {
        other.forEach((number, count) -> add(number, sign * count));
    }

    /** The count of a number, 0 where there is none. */
    public long get(int number) {
        int place = placeOf(number);
        return place >= 0 ? counts[place] : 0;
    }

    /** Reads all of them, the numbers rising. */
    public void forEach(Reader reader) {
        for (int place = 0; place < size; place++) {
            reader.read(numbers[place], counts[place]);
        }
    }

    /** How many numbers have a count. */
    public int size() {
        return size;
    }

    /** Whether none has. */
    public boolean isEmpty() {
        return size == 0;
    }

    /** A copy for those who want a map. */
    public NavigableMap<Integer, Long> toMap() {
        NavigableMap<Integer, Long> map = new TreeMap<>();
        forEach(map::put);
        return map;
    }
}
