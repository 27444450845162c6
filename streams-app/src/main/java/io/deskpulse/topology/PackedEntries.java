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
    static final long NOWHERE = ProbedTable.FREE;

    /** The bytes of an array; an entry that is longer has one of its own. */
    static final int CHUNK_BYTES = 512 << 10;

    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

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

    /** The places of all entries, each with some bits of its key's hash. */
    private final ProbedTable table = new ProbedTable(this::hashAt);

    private List<byte[]> chunks = new ArrayList<>();

    /** How many arrays are in use, and up to where the last of them. */
    private int used;

    private int end;
    private long bytes;
    private long bytesGone;

    /** How many keys there are, those without a value included. */
    int size() {
        return table.size();
    }

    /** How many bytes have been written since all was cleared or moved together. */
    long bytes() {
        return bytes;
    }

    /** Where a key is until the next change, {@link #NOWHERE} if it is not here. */
    long find(byte[] key) {
        return table.at(indexOf(key, hash.of(key))) & PLACE;
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
        long place = table.at(index) & PLACE;
        if (place == NOWHERE) {
            table.add(tag(hashed) | append(key, value));
        } else if (lengthOf(value) <= read(chunkOf(place), offsetOf(place) + ROOM)) {
            writeValue(chunkOf(place), offsetOf(place), key.length, value);
        } else {
            bytesGone += bytesAt(chunkOf(place), offsetOf(place));
            table.replace(index, tag(hashed) | append(key, value));
            moveTogetherIfSparse();
        }
    }

    /** Takes a key away, if it is here. */
    void remove(byte[] key) {
        int index = indexOf(key, hash.of(key));
        long place = table.at(index) & PLACE;
        if (place != NOWHERE) {
            bytesGone += bytesAt(chunkOf(place), offsetOf(place));
            table.removeAt(index);
            moveTogetherIfSparse();
        }
    }

    /** Hands out every key with its value, which may be null, in no order; nothing may be changed meanwhile. */
    void forEach(BiConsumer<byte[], byte @Nullable []> visitor) {
        table.forEach(place -> visitor.accept(keyAt(place), valueAt(place)));
    }

    /** Forgets everything; the memory is kept for what comes. */
    void clear() {
        table.clear();
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
        int index = table.first(hashed);
        for (long at = table.at(index); at != NOWHERE && !(tag(at) == tag && isAt(at, key)); at = table.at(index)) {
            index = table.next(index);
        }
        return index;
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

    private long hashAt(long place) {
        byte[] chunk = chunkOf(place);
        int key = offsetOf(place) + KEY;
        return hash.of(chunk, key, key + read(chunk, offsetOf(place)));
    }

    private void moveTogetherIfSparse() {
        if (bytesGone > CHUNK_BYTES && 2 * bytesGone > bytes) {
            List<byte[]> before = chunks;
            chunks = new ArrayList<>();
            used = 0;
            bytes = 0;
            bytesGone = 0;
            table.replaceEach(place -> tag(place) | moved(before.get(chunkNumber(place)), offsetOf(place)));
        }
    }

    private long moved(byte[] from, int entry) {
        int length = bytesAt(from, entry);
        long place = placeFor(length);
        System.arraycopy(from, entry, chunkOf(place), offsetOf(place), length);
        return place;
    }
}
