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

    /** Four of five values of a normal distribution are at most so many standard deviations from its mean. */
    private static final double FOUR_OF_FIVE = 1.2816;

    /** A quarter-hour whose number varies so much. */
    static SlotForecast of(Slot slot, double mean, double variance, Basis basis) {
        double reach = FOUR_OF_FIVE * Math.sqrt(variance);
        return new SlotForecast(slot, mean, Math.max(0, mean - reach), mean + reach, basis);
    }

    /** As many as just came, by chance alone more or less. */
    public static SlotForecast lately(Slot slot, long sessions) {
        return of(slot, (double) sessions, (double) sessions, Basis.LATELY);
    }

    /** What a forecast rests on. */
    public enum Basis {
        /** The same weekday of earlier weeks. */
        WEEKS,
        /** Earlier days only, whatever weekday: the first week of a shop. */
        DAYS,
        /** What came in the last quarter of an hour: the first day of a shop, and only for the next hour. */
        LATELY
    }
}
