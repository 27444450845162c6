package io.deskpulse.event;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Texts that come again and again, found by their bytes: one string of each instead of one for every event, and its check
 * only once. Of bounded size, for a producer may send new ones without end: they take the place of older ones.
 *
 * <p>Threads share it without locks. Entries never change, so whoever looks sees a whole one or none, at worst an older.
 */
final class SharedTexts {

    /** Longer ones are not worth their memory; with it 65,536 entries stay below 15 MiB. */
    private static final int LONGEST = 64;

    private static final int SPREAD = 0x9E3779B9;

    private final @Nullable Entry[] entries;
    private final int shift;

    private static final class Entry {

        private final byte[] bytes;
        private final String text;

        Entry(byte[] bytes, String text) {
            this.bytes = bytes;
            this.text = text;
        }

        boolean isAt(byte[] json, int from, int to) {
            return bytes.length == to - from && Arrays.equals(bytes, 0, bytes.length, json, from, to);
        }
    }

    /** @param bits the binary logarithm of the greatest number of texts, 1 to 20 */
    SharedTexts(int bits) {
        this.entries = new Entry[1 << bits];
        this.shift = Integer.SIZE - bits;
    }

    /** The text written in {@code json[from, to)}, if it is known. */
    @Nullable
    String find(byte[] json, int from, int to) {
        if (to - from > LONGEST) {
            return null;
        }
        int place = place(json, from, to);
        Entry first = entries[place];
        if (first != null && first.isAt(json, from, to)) {
            return first.text;
        }
        Entry second = entries[place ^ 1];
        return second != null && second.isAt(json, from, to) ? second.text : null;
    }

    /** Keeps a text that was not found. */
    void add(byte[] json, int from, int to, String text) {
        if (to - from > LONGEST) {
            return;
        }
        int place = place(json, from, to);
        int free = entries[place] != null && entries[place ^ 1] == null ? place ^ 1 : place;
        entries[free] = new Entry(Arrays.copyOfRange(json, from, to), text);
    }

    private int place(byte[] json, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + json[i];
        }
        return (hash * SPREAD) >>> shift;
    }
}
