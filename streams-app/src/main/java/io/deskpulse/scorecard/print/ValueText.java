package io.deskpulse.scorecard.print;

import io.deskpulse.scorecard.Unit;
import io.deskpulse.text.Decimals;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Writes measured values with their units.
 *
 * @param currency of amounts, ISO 4217
 */
record ValueText(Unit unit, @Nullable String currency) {

    static final String NOTHING = "";

    /** A value; nothing where there is none. */
    String of(@Nullable Double value) {
        return value == null ? NOTHING : text("", value);
    }

    /** A difference, with its sign; of rates in percentage points. */
    String difference(@Nullable Double value) {
        return value == null ? NOTHING : text("+", value).replace(" %", " pp");
    }

    /** A rate's interval, without the percent sign twice. */
    String interval(@Nullable Double low, @Nullable Double high) {
        return low == null || high == null
                ? NOTHING
                : String.format(Locale.ROOT, "%.1f–%.1f %%", low * 100, high * 100);
    }

    private String text(String sign, double value) {
        return switch (unit) {
            case RATE, AMOUNT_RATE -> format(sign, 1, value * 100, " %");
            case MILLISECONDS -> format(sign, 1, value / 1000, " s");
            case SCORE -> format(sign, 2, value, "");
            case COUNT -> format(sign, Decimals.rounded(value) == Math.rint(value) ? 0 : 1, value, "");
            case MINOR -> money(sign, value);
        };
    }

    private String money(String sign, double minor) {
        int digits = fractionDigits();
        return format(sign, digits, minor / Math.pow(10, digits), currency == null ? "" : " " + currency);
    }

    private int fractionDigits() {
        try {
            return currency == null ? 0 : Currency.getInstance(currency).getDefaultFractionDigits();
        } catch (IllegalArgumentException e) { // no currency that Java knows: left in minor units
            return 0;
        }
    }

    private static String format(String sign, int decimals, double value, String unit) {
        // Rounded beforehand, for a decimal knows no negative zero.
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN);
        return String.format(Locale.ROOT, "%" + sign + ",." + decimals + "f", rounded) + unit;
    }
}
