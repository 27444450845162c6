package io.deskpulse.local.bench.reference;

import java.time.Duration;
import org.apache.kafka.streams.kstream.TimeWindows;

/** The time that a figure is of: what the live boards show, sums of minutes that go on by a minute (METRICS §3), or a day. */
enum Span {
    FIVE_MINUTES(Duration.ofMinutes(5), Duration.ofMinutes(1)),
    QUARTER(Duration.ofMinutes(15), Duration.ofMinutes(1)),
    HOUR(Duration.ofMinutes(60), Duration.ofMinutes(1)),
    DAY(Duration.ofDays(1), Duration.ofDays(1));

    /** Partitions are read at different speeds; what comes late to a window for that reason must still count. */
    private static final Duration GRACE = Duration.ofDays(1);

    private final Duration size;
    private final Duration advance;

    Span(Duration size, Duration advance) {
        this.size = size;
        this.advance = advance;
    }

    TimeWindows windows() {
        return TimeWindows.ofSizeAndGrace(size, GRACE).advanceBy(advance);
    }

    /** How many windows every instant lies in. */
    long overlapping() {
        return size.dividedBy(advance);
    }
}
