package io.deskpulse.fact;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A short piece of JSON that stands in nearly every fact, as a field's name with its punctuation; written and recognised as
 * three numbers, for letter by letter it is a good part of what a fact costs.
 */
final class Word {

    /** How many bytes have to be free where a word is written, whatever its length; and the longest there can be. */
    static final int ROOM = 3 * Long.BYTES;

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private final byte[] ascii;
    private final int length;
    private final long first;
    private final long second;
    private final long third;
    private final long firstMask;
    private final long secondMask;
    private final long thirdMask;

    /** A word of that text, which is ASCII and no longer than {@link #ROOM}. */
    Word(String text) {
        ascii = text.getBytes(StandardCharsets.US_ASCII);
        length = ascii.length;
        if (length > ROOM) {
            throw new IllegalArgumentException("\"" + text + "\" is longer than " + ROOM + " bytes");
        }
        byte[] padded = Arrays.copyOf(ascii, ROOM);
        first = (long) LONGS.get(padded, 0);
        second = (long) LONGS.get(padded, Long.BYTES);
        third = (long) LONGS.get(padded, 2 * Long.BYTES);
        firstMask = mask(length);
        secondMask = mask(length - Long.BYTES);
        thirdMask = mask(length - 2 * Long.BYTES);
    }

    /** All bits of so many bytes, of eight at most. */
    private static long mask(int bytes) {
        if (bytes <= 0) {
            return 0;
        }
        return bytes >= Long.BYTES ? -1L : (1L << (Byte.SIZE * bytes)) - 1;
    }

    /** In bytes. */
    int length() {
        return length;
    }

    /** Writes it, and anything after it up to {@link #ROOM} bytes from there, which the array must have. */
    void write(byte[] to, int at) {
        LONGS.set(to, at, first);
        LONGS.set(to, at + Long.BYTES, second);
        LONGS.set(to, at + 2 * Long.BYTES, third);
    }

    /** Whether it stands there. */
    boolean isAt(byte[] json, int at) {
        if (at + ROOM > json.length) {
            return at + length <= json.length && Arrays.equals(ascii, 0, length, json, at, at + length);
        }
        long differs = ((first ^ (long) LONGS.get(json, at)) & firstMask)
                | ((second ^ (long) LONGS.get(json, at + Long.BYTES)) & secondMask)
                | ((third ^ (long) LONGS.get(json, at + 2 * Long.BYTES)) & thirdMask);
        return differs == 0;
    }
}
