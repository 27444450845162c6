package io.deskpulse.policy;

import java.time.LocalTime;

/**
 * The local hours in which a shop promises service; they may cross midnight.
 *
 * @param from first served second of the day, included
 * @param to first second no longer served; {@link LocalTime#MIDNIGHT} for 24:00
 */
public record ServiceHours(LocalTime from, LocalTime to) {

    /** Round the clock. */
    public static final ServiceHours ALWAYS = new ServiceHours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

    /** Whether that local time is served. */
    public boolean contains(LocalTime time) {
        boolean started = !time.isBefore(from);
        boolean notEnded = to.equals(LocalTime.MIDNIGHT) || time.isBefore(to);
        return crossesMidnight() ? started || notEnded : started && notEnded;
    }

    private boolean crossesMidnight() {
        return !to.equals(LocalTime.MIDNIGHT) && to.isBefore(from);
    }
}
