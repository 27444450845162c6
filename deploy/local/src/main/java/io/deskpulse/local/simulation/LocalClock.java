package io.deskpulse.local.simulation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.TimeUnit;

/** Local time of day from event time; remembers the zone's offset for a while because it is asked at every step. */
final class LocalClock {

    static final int MINUTES_PER_DAY = 24 * 60;

    /** Offsets only change on quarters of an hour. */
    private static final long QUARTER_MS = TimeUnit.MINUTES.toMillis(15);

    private final ZoneId zone;
    private long quarter = Long.MIN_VALUE;
    private long offsetMs;

    LocalClock(ZoneId zone) {
        this.zone = zone;
    }

    /** 0 to 1439. */
    int minuteOfDay(long at) {
        long minutes = TimeUnit.MILLISECONDS.toMinutes(at + offsetAt(at));
        return (int) Math.floorMod(minutes, (long) MINUTES_PER_DAY);
    }

    /** The first local midnight at or after that time. */
    long midnightFrom(long at) {
        LocalDate day = LocalDate.ofInstant(Instant.ofEpochMilli(at), zone);
        long begun = startOf(day);
        return begun == at ? begun : startOf(day.plusDays(1));
    }

    private long startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant().toEpochMilli();
    }

    private long offsetAt(long at) {
        long current = Math.floorDiv(at, QUARTER_MS);
        if (current != quarter) {
            quarter = current;
            int seconds = zone.getRules().getOffset(Instant.ofEpochMilli(at)).getTotalSeconds();
            offsetMs = TimeUnit.SECONDS.toMillis(seconds);
        }
        return offsetMs;
    }
}
