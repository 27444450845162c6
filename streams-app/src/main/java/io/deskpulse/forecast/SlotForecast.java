package io.deskpulse.forecast;

/**
 * What is expected of a quarter-hour.
 *
 * @param mean how many sessions, on average
 * @param low of five such quarter-hours, four have at least so many and at most {@code high}
 * @param high see {@code low}
 * @param basis what it rests on
 */
public record SlotForecast(Slot slot, double mean, double low, double high, Basis basis) {

    /** What a forecast rests on. */
    public enum Basis {
        /** The same weekday of earlier weeks. */
        WEEKS,
        /** Earlier days only, whatever weekday: the first week of a shop. */
        DAYS
    }
}
