package io.deskpulse.journey;

import java.util.Arrays;

/**
 * Remembers which messages were folded into the base, so that a repeat of one of them is told from a message that is
 * too late; as 64-bit digests, the newest {@link #CAPACITY} of them.
 */
public final class SeenIds {

    /**
     * Digests kept. Of a buyer with more messages than this the oldest repeats are quarantined as late instead of dropped;
     * only one that is also given a new time would count again.
     */
    static final int CAPACITY = 2_048;

    /** No message yet. */
    public static final SeenIds NONE = new SeenIds(new long[0]);

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private final long[] digests;

    SeenIds(long[] digests) {
        this.digests = digests;
    }

    boolean contains(String id) {
        long wanted = digest(id);
        for (long digest : digests) {
            if (digest == wanted) {
                return true;
            }
        }
        return false;
    }

    SeenIds with(String id) {
        int from = digests.length < CAPACITY ? 0 : 1;
        long[] longer = Arrays.copyOfRange(digests, from, digests.length + 1);
        longer[longer.length - 1] = digest(id);
        return new SeenIds(longer);
    }

    long[] toArray() {
        return digests.clone();
    }

    /** FNV-1a over the characters, then an avalanche so that similar ids differ in every bit. */
    private static long digest(String id) {
        long hash = FNV_OFFSET;
        for (int i = 0; i < id.length(); i++) {
            hash = (hash ^ id.charAt(i)) * FNV_PRIME;
        }
        hash ^= hash >>> 32;
        hash *= 0xd6e8feb86659fd93L;
        return hash ^ (hash >>> 32);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SeenIds seen && Arrays.equals(digests, seen.digests);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(digests);
    }
}
