package io.deskpulse.local.bench;

import java.util.Arrays;
import java.util.stream.LongStream;

/** Delays from the moment a wait passed the limit of a level to the alert of it, as a reader of the alerts topic sees it. */
final class AlertDelays {

    private final long[] sortedMs;

    /** @param delaysMs each of them, in milliseconds */
    AlertDelays(LongStream delaysMs) {
        sortedMs = delaysMs.toArray();
        Arrays.sort(sortedMs);
    }

    int count() {
        return sortedMs.length;
    }

    /** The longest in milliseconds of so large a part, 0 to 1; there has to be one. */
    long within(double part) {
        return sortedMs[Math.max(0, (int) Math.ceil(part * sortedMs.length) - 1)];
    }
}
