package io.deskpulse.local.simulation;

import java.nio.charset.StandardCharsets;

/** Hands out identifiers: unique within a run by counting, of random looks so that no reader relies on their order. */
final class Identities {

    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final int RUN_DIGITS = 16;
    private static final int OWN_DIGITS = 16;
    private static final int BITS_PER_DIGIT = 4;
    /** Odd, so that multiplying by it maps no two counts to the same number. */
    private static final long SCATTER = 0x9E3779B97F4A7C15L;

    private final byte[] run = new byte[RUN_DIGITS];
    private long count;

    Identities(long seed) {
        write(run, 0, (seed ^ SCATTER) * SCATTER);
    }

    String message() {
        return next('m');
    }

    String buyer() {
        return next('b');
    }

    String order() {
        return next('o');
    }

    String orderEvent() {
        return next('e');
    }

    String rating() {
        return next('r');
    }

    private String next(char sort) {
        byte[] id = new byte[2 + RUN_DIGITS + OWN_DIGITS];
        id[0] = (byte) sort;
        id[1] = '-';
        System.arraycopy(run, 0, id, 2, RUN_DIGITS);
        write(id, 2 + RUN_DIGITS, ++count * SCATTER);
        return new String(id, StandardCharsets.ISO_8859_1);
    }

    private static void write(byte[] target, int from, long number) {
        long rest = number;
        for (int i = target.length - 1; i >= from; i--) {
            target[i] = HEX[(int) (rest & (HEX.length - 1))];
            rest >>>= BITS_PER_DIGIT;
        }
    }
}
