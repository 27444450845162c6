package io.deskpulse.encoding;

import java.util.Arrays;
import java.util.List;

/**
 * The numbers that stand for an enum's values in stored state: their place in a list that only ever grows at its end, so
 * that the enum itself may be reordered.
 */
public final class Codes<E extends Enum<E>> {

    private static final int NONE = -1;

    private final List<E> values;

    /** By the values' places in the enum as it is now, for state is written with every commit. */
    private final int[] codes;

    private Codes(List<E> values) {
        this.values = values;
        this.codes = new int[values.get(0).getDeclaringClass().getEnumConstants().length];
        Arrays.fill(codes, NONE);
        for (int code = 0; code < values.size(); code++) {
            codes[placeOf(values.get(code))] = code;
        }
    }

    @SuppressWarnings("EnumOrdinal") // the place lives no longer than this program
    private static int placeOf(Enum<?> value) {
        return value.ordinal();
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
        int code = codes[placeOf(value)];
        if (code == NONE) {
            throw new IllegalArgumentException(value + " has no code");
        }
        return code;
    }

    /** The value of a code. */
    public E ofCode(int code) {
        return values.get(code);
    }
}
