package io.deskpulse.text;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How exactly reports tell their numbers: finely enough for any use, too coarsely to show how they were computed. */
public final class Decimals {

    private static final int PLACES = 6;

    private Decimals() {}

    private static BigDecimal decimal(double value) {
        return BigDecimal.valueOf(value).setScale(PLACES, RoundingMode.HALF_EVEN);
    }

    /** The nearest number that is told. */
    public static double rounded(double value) {
        return decimal(value).doubleValue();
    }

    /** The number as it is told: without trailing zeros and without an exponent. */
    public static String plain(double value) {
        BigDecimal decimal = decimal(value);
        return decimal.signum() == 0 ? "0" : decimal.stripTrailingZeros().toPlainString();
    }
}
