package io.deskpulse.event;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The known fields of an object in the order of its record: producers mostly keep to it, so that the next is guessed first. */
final class FieldNames {

    /** No field is known by that name. */
    static final int UNKNOWN = -1;

    private final String[] names;
    private final byte[][] quoted;

    FieldNames(String... names) {
        this.names = names;
        this.quoted = Arrays.stream(names)
                .map(name -> ('"' + name + '"').getBytes(StandardCharsets.US_ASCII))
                .toArray(byte[][]::new);
    }

    /** The field whose name, quotes included, begins at {@code from}; searched from {@code guess} on, all around. */
    int find(byte[] json, int from, int guess) {
        for (int i = guess; i < quoted.length; i++) {
            if (isAt(json, from, quoted[i])) {
                return i;
            }
        }
        for (int i = 0; i < guess; i++) {
            if (isAt(json, from, quoted[i])) {
                return i;
            }
        }
        return UNKNOWN;
    }

    private static boolean isAt(byte[] json, int from, byte[] name) {
        int to = from + name.length;
        return to <= json.length
                && json[to - 1] == '"'
                && json[from + 1] == name[1]
                && Arrays.equals(json, from, to, name, 0, name.length);
    }

    String name(int field) {
        return names[field];
    }

    /** How many bytes the name takes with its quotes. */
    int length(int field) {
        return quoted[field].length;
    }
}
