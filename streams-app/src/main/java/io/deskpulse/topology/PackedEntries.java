package io.deskpulse.topology;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Keys and values as bytes in a few large arrays, found by their hash: a map of hundreds of thousands of entries that the
 * garbage collector neither follows nor copies, where a hash map has five objects for each. For one thread.
 *
 * <p>An entry is the length of its key, the room for its value and the value's length, then the bytes of both. A value
 * that fits is written over the one before; else the entry is written anew at the end, and when half of the bytes are of
 * entries that are no more, those that are left move together.
 */
final class PackedEntries {

    /** What {@link #find} says of a key that is not here. */
    static final long NOWHERE = 0;

    /** The bytes of an array; an entry that is longer has one of its own. */
    static final int CHUNK_BYTES = 512 << 10;

    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int SMALLEST_TABLE = 1 << 8;

    /** Where the parts of an entry are, from its first byte. */
    private static final int ROOM = Integer.BYTES;

    private static final int LENGTH = 2 * Integer.BYTES;
    private static final int KEY = 3 * Integer.BYTES;

    /** The length of a value that is null. */
    private static final int NO_VALUE = -1;

    /** A place is the number of an array, from one, and an offset in it; the bits above are the hash's, to compare first. */
    private static final int OFFSET_BITS = 31;

    private static final int PLACE_BITS = OFFSET_BITS + 20;
    private static final long PLACE = (1L << PLACE_BITS) - 1;

    private final KeyHash hash = new KeyHash();

    /** Each entry's place at the index that its hash names or the next free one after. */
    private long[] table = new long[SMALLEST_TABLE];

    private int size;
    private List<byte[]> chunks = new ArrayList<>();

    /** How many arrays are in use, and up to where the last of them. */
    private int used;

    private int end;
    private long bytes;
    private long bytesGone;

    /** How many keys there are, those without a value included. */
    int size() {
        return size;
    }

    /** How many bytes have been written since all was cleared or moved together. */
    long bytes() {
        return bytes;
    }

    /** Where a key is until the next change, {@link #NOWHERE} if it is not here. */
    long find(byte[] key) {
        return table[indexOf(key, hash.of(key))] & PLACE;
    }

    /** The value at a place that {@link #find} has named. */
    byte @Nullable [] valueAt(long place) {
        byte[] chunk = chunkOf(place);
        int entry = offsetOf(place);
        int length = read(chunk, entry + LENGTH);
        if (length == NO_VALUE) {
            return null;
        }
        int value = entry + KEY + read(chunk, entry);
        return Arrays.copyOfRange(chunk, value, value + length);
    }

    /** The value of a key, null if it has none or is not here. */
    byte @Nullable [] get(byte[] key) {
        long place = find(key);
        return place == NOWHERE ? null : valueAt(place);
    }

    /** Puts a value, which may be null, where the key's value before was. */
    void put(byte[] key, byte @Nullable [] value) {
        long hashed = hash.of(key);
        int index = indexOf(key, hashed);
        long place = table[index] & PLACE;
        if (place == NOWHERE) {
            table[index] = tag(hashed) | append(key, value);
            size++;
            if (2 * size > table.length) {
                grow();
            }
        } else if (lengthOf(value) <= read(chunkOf(place), offsetOf(place) + ROOM)) {
            writeValue(chunkOf(place), offsetOf(place), key.length, value);
        } else {
            bytesGone += bytesAt(chunkOf(place), offsetOf(place));
            table[index] = tag(hashed) | append(key, value);
            moveTogetherIfSparse();
        }
    }

    /** Takes a key away, if it is here. */
    void remove(byte[] key) {
        int index = indexOf(key, hash.of(key));
        long place = table[index] & PLACE;
        if (place != NOWHERE) {
            bytesGone += bytesAt(chunkOf(place), offsetOf(place));
            table[index] = NOWHERE;
            size--;
            moveUp(index);
            moveTogetherIfSparse();
        }
    }

    /** Hands out every key with its value, which may be null, in no order; nothing may be changed meanwhile. */
    void forEach(BiConsumer<byte[], byte @Nullable []> visitor) {
        for (long slot : table) {
            if (slot != NOWHERE) {
                visitor.accept(keyAt(slot), valueAt(slot));
            }
        }
    }

    /** Forgets everything; the memory is kept for what comes. */
    void clear() {
        Arrays.fill(table, NOWHERE);
        size = 0;
        used = 0;
        end = 0;
        bytes = 0;
        bytesGone = 0;
    }

    private static long tag(long hashed) {
        return hashed & ~PLACE;
    }

    /** The index of a key's place, or the free one where it would be. */
    private int indexOf(byte[] key, long hashed) {
        long tag = tag(hashed);
        int index = home(hashed);
        while (table[index] != NOWHERE && !(tag(table[index]) == tag && isAt(table[index], key))) {
            index = next(index);
        }
        return index;
    }

    private int home(long hashed) {
        return (int) hashed & (table.length - 1);
    }

    private int next(int index) {
        return (index + 1) & (table.length - 1);
    }

    private boolean isAt(long place, byte[] key) {
        byte[] chunk = chunkOf(place);
        int from = offsetOf(place) + KEY;
        return read(chunk, offsetOf(place)) == key.length
                && Arrays.equals(chunk, from, from + key.length, key, 0, key.length);
    }

    private byte[] chunkOf(long place) {
        return chunks.get(chunkNumber(place));
    }

    private static int chunkNumber(long place) {
        return (int) ((place & PLACE) >>> OFFSET_BITS) - 1;
    }

    private static int offsetOf(long place) {
        return (int) place & Integer.MAX_VALUE;
    }

    private static int read(byte[] chunk, int at) {
        return (int) INTS.get(chunk, at);
    }

    private byte[] keyAt(long place) {
        byte[] chunk = chunkOf(place);
        int key = offsetOf(place) + KEY;
        return Arrays.copyOfRange(chunk, key, key + read(chunk, offsetOf(place)));
    }

    private static int bytesAt(byte[] chunk, int entry) {
        return KEY + read(chunk, entry) + read(chunk, entry + ROOM);
    }

    private static int lengthOf(byte @Nullable [] value) {
        return value == null ? 0 : value.length;
    }

    /** Writes an entry at the end; its place. */
    private long append(byte[] key, byte @Nullable [] value) {
        int room = lengthOf(value);
        long place = placeFor(KEY + key.length + room);
        byte[] chunk = chunkOf(place);
        int entry = offsetOf(place);
        INTS.set(chunk, entry, key.length);
        INTS.set(chunk, entry + ROOM, room);
        System.arraycopy(key, 0, chunk, entry + KEY, key.length);
        writeValue(chunk, entry, key.length, value);
        return place;
    }

    private static void writeValue(byte[] chunk, int entry, int keyLength, byte @Nullable [] value) {
        INTS.set(chunk, entry + LENGTH, value == null ? NO_VALUE : value.length);
        if (value != null) {
            System.arraycopy(value, 0, chunk, entry + KEY + keyLength, value.length);
        }
    }

    private long placeFor(int length) {
        if (used == 0 || length > chunks.get(used - 1).length - end) {
            takeChunk(length);
        }
        long place = ((long) used << OFFSET_BITS) | end;
        end += length;
        bytes += length;
        return place;
    }

    private void takeChunk(int length) {
        if (used == chunks.size()) {
            chunks.add(new byte[Math.max(length, CHUNK_BYTES)]);
        } else if (chunks.get(used).length < length) {
            chunks.set(used, new byte[length]);
        }
        used++;
        end = 0;
    }

    private void grow() {
        long[] before = table;
        table = new long[2 * before.length];
        for (long slot : before) {
            if (slot != NOWHERE) {
                int index = homeOf(slot);
                while (table[index] != NOWHERE) {
                    index = next(index);
                }
                table[index] = slot;
            }
        }
    }

    private int homeOf(long slot) {
        byte[] chunk = chunkOf(slot);
        int key = offsetOf(slot) + KEY;
        return home(hash.of(chunk, key, key + read(chunk, offsetOf(slot))));
    }

    /** No key may be missed because an index before its own has become free. */
    private void moveUp(int freed) {
        int free = freed;
        for (int at = next(freed); table[at] != NOWHERE; at = next(at)) {
            int away = (at - homeOf(table[at])) & (table.length - 1);
            int gap = (at - free) & (table.length - 1);
            if (away >= gap) {
                table[free] = table[at];
                table[at] = NOWHERE;
                free = at;
            }
        }
    }

    private void moveTogetherIfSparse() {
        if (bytesGone > CHUNK_BYTES && 2 * bytesGone > bytes) {
            List<byte[]> before = chunks;
            chunks = new ArrayList<>();
            used = 0;
            bytes = 0;
            bytesGone = 0;
            for (int index = 0; index < table.length; index++) {
                long slot = table[index];
                if (slot != NOWHERE) {
                    table[index] = tag(slot) | moved(before.get(chunkNumber(slot)), offsetOf(slot));
                }
            }
        }
    }

    private long moved(byte[] from, int entry) {
        int length = bytesAt(from, entry);
        long place = placeFor(length);
        System.arraycopy(from, entry, chunkOf(place), offsetOf(place), length);
        return place;
    }
}
