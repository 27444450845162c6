package io.deskpulse.fact;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of one fact as they were read, in whatever order, to be asked for by name and in their right type. */
final class FactInput {

    private static final int DATE_LETTERS = "2026-11-11".length();

    private final Map<FactField, Object> values = new EnumMap<>(FactField.class);

    private FactInput() {}

    /** Reads the object that the parser stands at the start of, and passes over fields of a later edition. */
    static FactInput read(JsonParser json) throws IOException {
        FactInput in = new FactInput();
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            FactField field = FactField.named(name);
            JsonToken value = json.nextToken();
            if (field == null) {
                json.skipChildren();
            } else if (value != JsonToken.VALUE_NULL) {
                in.values.put(field, value(value, json));
            }
        }
        return in;
    }

    private static Object value(JsonToken value, JsonParser json) throws IOException {
        return switch (value) {
            case VALUE_STRING -> json.getText();
            case VALUE_NUMBER_INT -> json.getLongValue();
            case VALUE_TRUE, VALUE_FALSE -> json.getBooleanValue();
            case START_ARRAY -> list(json);
            default -> throw new IOException("a field of a fact holds " + value);
        };
    }

    private static List<Object> list(JsonParser json) throws IOException {
        List<Object> list = new ArrayList<>();
        for (JsonToken next = json.nextToken(); next != JsonToken.END_ARRAY; next = json.nextToken()) {
            list.add(value(next, json));
        }
        return list;
    }

    /** Text that may be absent. */
    @Nullable
    String text(FactField field) throws IOException {
        return values.containsKey(field) ? required(field) : null;
    }

    String required(FactField field) throws IOException {
        return as(String.class, field);
    }

    long number(FactField field) throws IOException {
        return as(Long.class, field);
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

    /** A date as ISO writes it; read by hand, for every fact has one. */
    LocalDate day(FactField field) throws IOException {
        String text = required(field);
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
        Object value = values.get(field);
        if (!type.isInstance(value)) {
            throw broken(field);
        }
        return type.cast(value);
    }

    private static IOException broken(FactField field) {
        return new IOException(field + " is missing or of another type than a fact's");
    }
}
