package io.deskpulse.encoding;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads what {@link ByteWriter} wrote. */
public final class ByteReader {

    private final byte[] bytes;
    private final int version;
    private int position;

    /**
     * Reads bytes of a known layout.
     *
     * @throws IllegalArgumentException if their version is another one
     */
    public ByteReader(byte[] bytes, int version) {
        this(bytes, version, version);
    }

    private ByteReader(byte[] bytes, int oldest, int newest) {
        this.bytes = bytes;
        version = readByte();
        if (version < oldest || version > newest) {
            throw new IllegalArgumentException("state of layout " + version + " found, layout " + newest + " expected");
        }
    }

    /**
     * Reads bytes of any of the layouts from one to another.
     *
     * @throws IllegalArgumentException if their version is none of these
     */
    public static ByteReader ofVersions(byte[] bytes, int oldest, int newest) {
        return new ByteReader(bytes, oldest, newest);
    }

    /** Of which layout the bytes are. */
    public int version() {
        return version;
    }

    /** One byte, 0–255. */
    public int readByte() {
        return bytes[position++] & 0xFF;
    }

    /** A truth value. */
    public boolean readBoolean() {
        return readByte() != 0;
    }

    /** A whole number. */
    public long readLong() {
        long value = 0;
        int shift = 0;
        int b;
        do {
            b = readByte();
            value |= (long) (b & 0x7F) << shift;
            shift += 7;
        } while ((b & 0x80) != 0);
        return (value >>> 1) ^ -(value & 1);
    }

    /** A whole number that fits an int. */
    public int readInt() {
        return Math.toIntExact(readLong());
    }

    /** Eight bytes. */
    public long readFixedLong() {
        long value = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            value = (value << 8) | readByte();
        }
        return value;
    }

    /** A text that is there. */
    public String readText() {
        return Objects.requireNonNull(readOptionalText(), "text");
    }

    /** A text, if it is there. */
    public @Nullable String readOptionalText() {
        int length = readInt();
        if (length < 0) {
            return null;
        }
        position += length;
        return new String(bytes, position - length, length, StandardCharsets.UTF_8);
    }

    /** A date. */
    public LocalDate readDate() {
        return LocalDate.ofEpochDay(readLong());
    }

    /** A value, if it is there. */
    public <T> @Nullable T readOptional(Supplier<T> reader) {
        return readBoolean() ? reader.get() : null;
    }

    /** As many elements as were written; unmodifiable. */
    public <T> List<T> readEach(Supplier<T> reader) {
        int size = readInt();
        List<T> elements = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            elements.add(reader.get());
        }
        return List.copyOf(elements);
    }
}
