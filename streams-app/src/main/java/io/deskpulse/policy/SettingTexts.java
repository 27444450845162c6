package io.deskpulse.policy;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How the settings of our files are written, the same in all of them; null where a text is not so written. */
public final class SettingTexts {

    private static final Pattern DURATION = Pattern.compile("(\\d{1,9}) ?(ms|s|min|h)");
    private static final Pattern HOURS = Pattern.compile("([01]\\d|2[0-3]):([0-5]\\d)-([01]\\d|2[0-3]|24):([0-5]\\d)");
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

    private SettingTexts() {}

    /** {@code Asia/Shanghai} and the like. */
    public static @Nullable ZoneId zone(String text) {
        try {
            return ZoneId.of(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    static @Nullable String currency(String text) {
        return CURRENCY.matcher(text).matches() ? text : null;
    }

    /** {@code 08:00-23:00}; 24:00 is allowed as the end. */
    static @Nullable ServiceHours hours(String text) {
        Matcher m = HOURS.matcher(text);
        if (!m.matches() || (m.group(3).equals("24") && !m.group(4).equals("00"))) {
            return null;
        }
        LocalTime from = LocalTime.of(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)));
        LocalTime to = LocalTime.of(Integer.parseInt(m.group(3)) % 24, Integer.parseInt(m.group(4)));
        boolean empty = from.equals(to) && !m.group(3).equals("24");
        return empty ? null : new ServiceHours(from, to);
    }

    /** {@code 30 s}, {@code 10 min}, {@code 48 h}, {@code 500 ms}. */
    public static @Nullable Duration duration(String text) {
        Matcher m = DURATION.matcher(text);
        if (!m.matches()) {
            return null;
        }
        long n = Long.parseLong(m.group(1));
        return switch (m.group(2)) {
            case "ms" -> Duration.ofMillis(n);
            case "s" -> Duration.ofSeconds(n);
            case "min" -> Duration.ofMinutes(n);
            default -> Duration.ofHours(n);
        };
    }
}
