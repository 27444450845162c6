package io.deskpulse.local.alerting;

import io.deskpulse.local.alerting.AlertListener.Heard;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;

/**
 * How long after its level was passed an alert was heard.
 *
 * @param sortedMs all of them, ascending, in milliseconds
 */
record Lateness(List<Long> sortedMs) {

    static Lateness of(List<Heard> raised) {
        return new Lateness(raised.stream().map(Lateness::of).sorted().toList());
    }

    private static long of(Heard heard) {
        return heard.at() - heard.alert().waitingSince() - heard.alert().thresholdMs();
    }

    /** The smallest that so many in a hundred do not exceed, in milliseconds. */
    long percentile(int percent) {
        return sortedMs.get((sortedMs.size() * percent + 99) / 100 - 1);
    }

    /** The figures, and how busy the machine was. */
    String words() {
        return String.format(
                Locale.ROOT,
                "Alerts after their level was passed: %d, p50 %d ms, p99 %d ms, latest %d ms; load average %.1f of %d",
                sortedMs.size(),
                percentile(50),
                percentile(99),
                percentile(100),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                Runtime.getRuntime().availableProcessors());
    }
}
