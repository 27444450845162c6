package io.deskpulse.scorecard;

/**
 * How sure a share of cases is: between which shares the true one lies, as far as so few cases can tell.
 *
 * @param low from 0
 * @param high up to 1
 */
public record Interval(double low, double high) {

    /** The standard normal distribution's 97.5 % quantile, which leaves 5 % outside on both sides together. */
    private static final double Z = 1.959963984540054;

    /**
     * The 95 % score interval, without continuity correction, after E. B. Wilson, "Probable Inference, the Law of
     * Succession, and Statistical Inference", Journal of the American Statistical Association 22 (1927), pp. 209–212:
     * (p + z²/2n ± z √(p(1−p)/n + z²/4n²)) / (1 + z²/n). It never leaves 0–1 and is honest where cases are few.
     *
     * @param hits cases that met the condition, 0 to {@code cases}
     * @param cases at least 1
     */
    public static Interval wilson(long hits, long cases) {
        double share = (double) hits / cases;
        double shrink = 1 + Z * Z / cases;
        double middle = (share + Z * Z / (2 * cases)) / shrink;
        double half = Z / shrink * Math.sqrt(share * (1 - share) / cases + Z * Z / (4.0 * cases * cases));
        // At the edges the bounds are 0 and 1 in truth, and a rounding error beside them in computation.
        return new Interval(hits == 0 ? 0 : middle - half, hits == cases ? 1 : middle + half);
    }
}
