package io.deskpulse.encoding;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes state into a growing array: whole numbers by their size, texts with their length. */
public final class ByteWriter {

    private static final int LONGEST_LONG = 10;
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    private static final int FIRST_BYTES = 256;

    /** What a thread keeps at most for its next writer. */
    private static final int MOST_SPARE_BYTES = 64 << 10;

    /** The array that a thread's last writer has grown; state is written thousands of times for each commit. */
    private static final ThreadLocal<byte @Nullable []> SPARE = new ThreadLocal<>();

    private byte[] bytes;
    private int size;

    /** Starts with the version of the layout. */
    public ByteWriter(int version) {
        byte[] spare = SPARE.get();
        SPARE.set(null); // one that begins before this one ends has its own
        bytes = spare == null ? new byte[FIRST_BYTES] : spare;
        writeByte(version);
    }

    /** One byte. */
    public void writeByte(int value) {
        room(1);
        bytes[size++] = (byte) value;
    }

    private void room(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more, 2 * bytes.length));
        }
    }

    /** One byte, 1 or 0. */
    public void writeBoolean(boolean value) {
        writeByte(value ? 1 : 0);
    }

    /** A whole number, the shorter the smaller its magnitude. */
    public void writeLong(long value) {
        room(LONGEST_LONG);
        byte[] to = bytes;
        int end = size;
        long left = (value << 1) ^ (value >> 63);
        while ((left & ~0x7FL) != 0) {
            to[end++] = (byte) ((left & 0x7F) | 0x80);
            left >>>= 7;
        }
        to[end++] = (byte) left;
        size = end;
    }

    /** Eight bytes, for numbers that have no magnitude. */
    public void writeFixedLong(long value) {
        room(Long.BYTES);
        LONGS.set(bytes, size, value);
        size += Long.BYTES;
    }

    /** A text in UTF-8, or its absence. */
    public void writeText(@Nullable String text) {
        if (text == null) {
            writeLong(-1);
            return;
        }
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        writeLong(utf8.length);
        room(utf8.length);
        System.arraycopy(utf8, 0, bytes, size, utf8.length);
        size += utf8.length;
    }

    /** A date. */
    public void writeDate(LocalDate date) {
        writeLong(date.toEpochDay());
    }

    /** A value, or its absence. */
    public <T> void writeOptional(@Nullable T value, Consumer<T> writer) {
        writeBoolean(value != null);
        if (value != null) {
            writer.accept(value);
        }
    }

    /** The size of a collection, then each element. */
    public <T> void writeEach(Collection<T> elements, Consumer<T> writer) {
        writeLong(elements.size());
        elements.forEach(writer);
    }

    /** What was written. */
    public byte[] toBytes() {
        byte[] written = Arrays.copyOf(bytes, size);
        if (bytes.length <= MOST_SPARE_BYTES) {
            SPARE.set(bytes);
        }
        bytes = written; // full, so nothing is ever written over it
        return written;
    }
}
