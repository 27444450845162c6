package io.deskpulse.encoding;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes state into a growing array: whole numbers by their size, texts with their length. */
public final class ByteWriter {

    private byte[] bytes = new byte[128];
    private int size;

    /** Starts with the version of the layout. */
    public ByteWriter(int version) {
        writeByte(version);
    }

    /** One byte. */
    public void writeByte(int value) {
        if (size == bytes.length) {
            bytes = Arrays.copyOf(bytes, size * 2);
        }
        bytes[size++] = (byte) value;
    }

    /** One byte, 1 or 0. */
    public void writeBoolean(boolean value) {
        writeByte(value ? 1 : 0);
    }

    /** A whole number, the shorter the smaller its magnitude. */
    public void writeLong(long value) {
        long left = (value << 1) ^ (value >> 63);
        while ((left & ~0x7FL) != 0) {
            writeByte((int) ((left & 0x7F) | 0x80));
            left >>>= 7;
        }
        writeByte((int) left);
    }

    /** Eight bytes, for numbers that have no magnitude. */
    public void writeFixedLong(long value) {
        for (int shift = 56; shift >= 0; shift -= 8) {
            writeByte((int) (value >>> shift));
        }
    }

    /** A text in UTF-8, or its absence. */
    public void writeText(@Nullable String text) {
        if (text == null) {
            writeLong(-1);
            return;
        }
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        writeLong(utf8.length);
        for (byte b : utf8) {
            writeByte(b);
        }
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
        return Arrays.copyOf(bytes, size);
    }
}
