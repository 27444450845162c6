package io.deskpulse.intake;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.regex.Pattern;

/** Amounts as people and shops write them, in the minor unit of their currency: exact, or refused. */
public final class Money {

    private static final Pattern PLAIN = Pattern.compile("\\d{1,15}(\\.\\d{1,6})?");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(,\\d{3}){1,4}(\\.\\d{1,6})?");
    private static final Pattern SIGN = Pattern.compile("^[¥￥]\\s*");

    private Money() {}

    /**
     * The amount in the minor unit: {@code 12.34} CNY is 1234 分, {@code 12} JPY is 12.
     *
     * @param text decimals with a point; thousands may be parted by commas, a sign of the yuan may stand before
     * @param currency ISO 4217 code
     * @throws UnusableException if it is no such amount or finer than the minor unit
     */
    public static long minor(String text, String currency) throws UnusableException {
        String digits = SIGN.matcher(text.strip()).replaceFirst("");
        if (GROUPED.matcher(digits).matches()) {
            digits = digits.replace(",", "");
        }
        if (!PLAIN.matcher(digits).matches()) {
            throw new UnusableException("is no amount such as 12.34");
        }
        try {
            return new BigDecimal(digits).movePointRight(decimals(currency)).longValueExact();
        } catch (ArithmeticException e) {
            throw new UnusableException("is finer than the minor unit of " + currency);
        }
    }

    private static int decimals(String currency) throws UnusableException {
        try {
            int decimals = Currency.getInstance(currency).getDefaultFractionDigits();
            if (decimals >= 0) {
                return decimals;
            }
        } catch (IllegalArgumentException e) {
            throw new UnusableException("is in no currency of ISO 4217");
        }
        throw new UnusableException("is in a currency without a minor unit");
    }
}
