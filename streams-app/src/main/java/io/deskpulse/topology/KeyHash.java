package io.deskpulse.topology;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.SplittableRandom;

/** Hashes of 64 bits for the keys of a store; they differ with every start, so that nobody can choose keys that meet. */
final class KeyHash {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    private final long seed = new SplittableRandom().nextLong();

    /** The hash of a whole array. */
    long of(byte[] key) {
        return of(key, 0, key.length);
    }

    /** The hash of the bytes of an array from one index up to another. */
    long of(byte[] array, int from, int to) {
        long hash = seed;
        int at = from;
        for (; at + Long.BYTES <= to; at += Long.BYTES) {
            hash = mixed(hash ^ (long) LONGS.get(array, at));
        }
        for (; at < to; at++) {
            hash = mixed(hash ^ array[at]);
        }
        return hash;
    }

    private static long mixed(long bits) {
        long product = bits * FACTOR;
        return (product ^ (product >>> 32)) * FACTOR;
    }
}
