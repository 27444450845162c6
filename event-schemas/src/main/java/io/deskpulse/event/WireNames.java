package io.deskpulse.event;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Finds an enum constant by the characters of its name: without a string for each lookup or an exception for each miss. */
final class WireNames<E extends Enum<E>> {

    private final E[] constants;
    private final char[][] names;
    private final byte[][] bytes;

    WireNames(E[] constants) {
        this.constants = constants;
        this.names = Arrays.stream(constants).map(c -> c.name().toCharArray()).toArray(char[][]::new);
        this.bytes = Arrays.stream(constants)
                .map(c -> c.name().getBytes(StandardCharsets.US_ASCII))
                .toArray(byte[][]::new);
    }

    @Nullable
    E find(char[] text, int offset, int length) {
        for (int i = 0; i < names.length; i++) {
            if (Arrays.equals(names[i], 0, names[i].length, text, offset, offset + length)) {
                return constants[i];
            }
        }
        return null;
    }

    /** The constant with the name in {@code json[from, to)}. */
    @Nullable
    E find(byte[] json, int from, int to) {
        for (int i = 0; i < bytes.length; i++) {
            byte[] name = bytes[i];
            if (name.length == to - from && Arrays.equals(name, 0, name.length, json, from, to)) {
                return constants[i];
            }
        }
        return null;
    }
}
