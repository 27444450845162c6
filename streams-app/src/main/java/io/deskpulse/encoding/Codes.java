package io.deskpulse.encoding;

import java.util.List;

/**
 * The numbers that stand for an enum's values in stored state: their place in a list that only ever grows at its end, so
 * that the enum itself may be reordered.
 */
public final class Codes<E extends Enum<E>> {

    private final List<E> values;

    private Codes(List<E> values) {
        this.values = values;
    }

    /** The values in the order of their codes, from 0. */
    public static <E extends Enum<E>> Codes<E> of(List<E> values) {
        return new Codes<>(List.copyOf(values));
    }

    /**
     * The code of a value.
     *
     * @throws IllegalArgumentException if it has none: the list was not kept in step with the enum
     */
    public int codeOf(E value) {
        int code = values.indexOf(value);
        if (code < 0) {
            throw new IllegalArgumentException(value + " has no code");
        }
        return code;
    }

    /** The value of a code. */
    public E ofCode(int code) {
        return values.get(code);
    }
}
