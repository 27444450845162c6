package io.deskpulse.fact;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fields of one fact as they were read, in whatever order, to be asked for by name and in their right type. */
final class FactInput {

    private static final int DATE_LETTERS = "2026-11-11".length();
    private static final int FIELDS = FactField.values().length;

    /** Stands for a number, which is kept without a box. */
    private static final Object NUMBER = new Object();

    private final @Nullable Object[] values = new Object[FIELDS];
    private final long[] numbers = new long[FIELDS];
    private String dateText = "";
    private LocalDate date = LocalDate.MIN;

    /** Forgets what was read. */
    void clear() {
        Arrays.fill(values, null);
    }

    /** A field is text, a truth or a list; null takes back what it was. */
    void put(FactField field, @Nullable Object value) {
        values[field.place()] = value;
    }

    /** A field is a number. */
    void put(FactField field, long value) {
        values[field.place()] = NUMBER;
        numbers[field.place()] = value;
    }

    /** Text that may be absent. */
    @Nullable
    String text(FactField field) throws IOException {
        return values[field.place()] == null ? null : required(field);
    }

    String required(FactField field) throws IOException {
        return as(String.class, field);
    }

    long number(FactField field) throws IOException {
        if (values[field.place()] != NUMBER) {
            throw broken(field);
        }
        return numbers[field.place()];
    }

    int small(FactField field) throws IOException {
        return small(number(field), field);
    }

    private static int small(long number, FactField field) throws IOException {
        if (number != (int) number) {
            throw broken(field);
        }
        return (int) number;
    }

    boolean flag(FactField field) throws IOException {
        return as(Boolean.class, field);
    }

    /** A truth that earlier editions did not tell. */
    boolean flagOrFalse(FactField field) throws IOException {
        return values[field.place()] != null && flag(field);
    }

    /** A date as ISO writes it; nearly always the one before. */
    LocalDate day(FactField field) throws IOException {
        String text = required(field);
        if (!text.equals(dateText)) {
            date = parsed(text, field);
            dateText = text;
        }
        return date;
    }

    private static LocalDate parsed(String text, FactField field) throws IOException {
        try {
            return text.length() == DATE_LETTERS
                    ? LocalDate.of(digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10))
                    : LocalDate.parse(text);
        } catch (DateTimeException | NumberFormatException e) {
            throw new IOException(field + " is no date", e);
        }
    }

    private static int digits(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    <E extends Enum<E>> E name(FactField field, Class<E> names) throws IOException {
        try {
            return Enum.valueOf(names, required(field));
        } catch (IllegalArgumentException e) {
            throw new IOException(field + " is none of the known values", e);
        }
    }

    List<String> texts(FactField field) throws IOException {
        return listOf(String.class, field);
    }

    List<Integer> numbers(FactField field) throws IOException {
        List<Integer> list = new ArrayList<>();
        for (long number : listOf(Long.class, field)) {
            list.add(small(number, field));
        }
        return List.copyOf(list);
    }

    private <T> List<T> listOf(Class<T> type, FactField field) throws IOException {
        List<T> list = new ArrayList<>();
        for (Object element : as(List.class, field)) {
            if (!type.isInstance(element)) {
                throw broken(field);
            }
            list.add(type.cast(element));
        }
        return List.copyOf(list);
    }

    private <T> T as(Class<T> type, FactField field) throws IOException {
        Object value = values[field.place()];
        if (!type.isInstance(value)) {
            throw broken(field);
        }
        return type.cast(value);
    }

    private static IOException broken(FactField field) {
        return new IOException(field + " is missing or of another type than a fact's");
    }
}
