package io.deskpulse.local.soak;

import java.util.List;

/**
 * How a round went.
 *
 * @param wholeAfterMs how long after the last event the figures were what they had to be, −1 where they never were
 * @param stoodStill whether the figures only became whole when both instances had been restarted
 * @param differences what was lost or counted twice, in one line each
 * @param falseAlerts alerts of buyers who had been answered, in records that nobody had read yet; each resolved
 * @param residentMiB the memory of both instances, those that ran at the end
 */
record Round(
        Fault fault,
        int events,
        long wholeAfterMs,
        boolean stoodStill,
        List<String> differences,
        int falseAlerts,
        long residentMiB) {

    boolean isExact() {
        return wholeAfterMs >= 0 && differences.isEmpty();
    }

    String lost() {
        return isExact() ? "nothing" : wholeAfterMs < 0 ? "the figures were not whole" : String.join("; ", differences);
    }
}
