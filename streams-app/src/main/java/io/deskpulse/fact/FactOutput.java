package io.deskpulse.fact;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes single fields and leaves out the absent ones; exists so that a fact's form is a plain list of its fields. Straight
 * into bytes, for every event makes several facts and what they hold is nearly always plain ASCII.
 */
final class FactOutput {

    private static final int USUAL_BYTES = 4 << 10;
    private static final int MOST_KEPT_BYTES = 64 << 10;
    private static final int LONGEST_NUMBER = 20;
    private static final int LONGEST_LETTER = 3;
    private static final Word TRUE = new Word("true");
    private static final Word FALSE = new Word("false");
    private static final Word TYPE = new Word("{\"type\":");

    private LocalDate day = LocalDate.MIN;
    private String dayText = "";
    private byte[] bytes = new byte[USUAL_BYTES];
    private int size;

    /** The text that a field had last, and where that stands: shop, buyer and day are those of the fact before. */
    private final @Nullable String[] texts = new String[FactField.values().length];

    private final int[] starts = new int[texts.length];
    private final int[] ends = new int[texts.length];

    /** How many bytes have been written. */
    int size() {
        return size;
    }

    /** A copy of what has been written. */
    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    /** Begins anew, in the same memory unless that has grown out of the ordinary. */
    void clear() {
        size = 0;
        Arrays.fill(texts, null);
        if (bytes.length > MOST_KEPT_BYTES) {
            bytes = new byte[USUAL_BYTES];
        }
    }

    /** What stands there in every fact. */
    FactOutput word(Word word) {
        room(Word.ROOM);
        word.write(bytes, size);
        size += word.length();
        return this;
    }

    /** What kind of fact begins here, which is the name of its type. */
    FactOutput type(Class<?> kind) {
        word(TYPE);
        text(FactField.TYPE.place(), kind.getSimpleName());
        return this;
    }

    FactOutput text(FactField field, @Nullable String value) {
        if (value != null) {
            word(field.label());
            text(field.place(), value);
        }
        return this;
    }

    @SuppressWarnings("ReferenceEquality") // equal texts may as well be written anew
    private void text(int place, String value) {
        if (value == texts[place]) {
            again(starts[place], ends[place]);
            return;
        }
        texts[place] = value;
        starts[place] = size;
        quoted(value);
        ends[place] = size;
    }

    private void again(int from, int to) {
        room(to - from);
        System.arraycopy(bytes, from, bytes, size, to - from);
        size += to - from;
    }

    FactOutput name(FactField field, Enum<?> value) {
        return text(field, value.name());
    }

    /** A date, nearly always the one before. */
    FactOutput day(FactField field, LocalDate value) {
        if (!value.equals(day)) {
            day = value;
            dayText = value.toString();
        }
        return text(field, dayText);
    }

    FactOutput number(FactField field, long value) {
        word(field.label());
        digits(value);
        return this;
    }

    FactOutput flag(FactField field, boolean value) {
        word(field.label());
        return word(value ? TRUE : FALSE);
    }

    FactOutput texts(FactField field, List<String> values) {
        word(field.label());
        raw('[');
        for (int i = 0; i < values.size(); i++) {
            comma(i > 0);
            quoted(values.get(i));
        }
        raw(']');
        return this;
    }

    FactOutput numbers(FactField field, List<Integer> values) {
        word(field.label());
        raw('[');
        for (int i = 0; i < values.size(); i++) {
            comma(i > 0);
            digits(values.get(i));
        }
        raw(']');
        return this;
    }

    private void comma(boolean isNeeded) {
        if (isNeeded) {
            raw(',');
        }
    }

    /** In local variables, for the loop runs over every letter of every fact. */
    private void quoted(String value) {
        int length = value.length();
        room(LONGEST_LETTER * length + 2);
        byte[] to = bytes;
        int end = size;
        to[end++] = '"';
        for (int i = 0; i < length; i++) {
            char letter = value.charAt(i);
            if (letter < ' ' || letter == '"' || letter == '\\' || Character.isSurrogate(letter)) {
                encoded(value);
                return;
            }
            if (letter < 0x80) {
                to[end++] = (byte) letter;
            } else {
                end = utf8(letter, to, end);
            }
        }
        to[end++] = '"';
        size = end;
    }

    private static int utf8(char letter, byte[] to, int from) {
        int end = from;
        if (letter < 0x800) {
            to[end++] = (byte) (0xC0 | (letter >> 6));
        } else {
            to[end++] = (byte) (0xE0 | (letter >> 12));
            to[end++] = (byte) (0x80 | ((letter >> 6) & 0x3F));
        }
        to[end++] = (byte) (0x80 | (letter & 0x3F));
        return end;
    }

    private void encoded(String value) {
        raw('"');
        raw(JsonStringEncoder.getInstance().quoteAsUTF8(value));
        raw('"');
    }

    private void digits(long value) {
        room(LONGEST_NUMBER);
        if (value == Long.MIN_VALUE) {
            raw(Long.toString(value).getBytes(StandardCharsets.US_ASCII));
            return;
        }
        if (value < 0) {
            bytes[size++] = '-';
        }
        long left = Math.abs(value);
        byte[] to = bytes;
        int end = size + lengthOf(left);
        size = end;
        do {
            long tenth = left / 10;
            to[--end] = (byte) ('0' + (left - 10 * tenth));
            left = tenth;
        } while (left > 0);
    }

    private static int lengthOf(long number) {
        int length = 1;
        for (long bound = 10; length < LONGEST_NUMBER - 1 && number >= bound; bound *= 10) {
            length++;
        }
        return length;
    }

    private void raw(char letter) {
        room(1);
        bytes[size++] = (byte) letter;
    }

    private void raw(byte[] ascii) {
        room(ascii.length);
        System.arraycopy(ascii, 0, bytes, size, ascii.length);
        size += ascii.length;
    }

    private void room(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more, 2 * bytes.length));
        }
    }
}
