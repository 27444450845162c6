package io.deskpulse.config;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The forms that settings are written in. */
final class Forms {

    // Twelve digits hold ten years in milliseconds, and as days are still no overflow.
    private static final Pattern DURATION = Pattern.compile("(\\d{1,12}) ?(ms|s|min|h|d)");
    private static final Pattern BYTES = Pattern.compile("(\\d{1,9}) ?(KiB|MiB|GiB)");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");

    private Forms() {}

    static Form<String> text(String pattern, String expected) {
        Pattern legal = Pattern.compile(pattern);
        return Form.of(expected, text -> legal.matcher(text).matches() ? text : null);
    }

    static Form<Integer> whole(int least, int most) {
        return Form.of("a whole number from " + least + " to " + most, text -> {
            int number = WHOLE.matcher(text).matches() ? Integer.parseInt(text) : -1;
            return number < least || number > most ? null : number;
        });
    }

    static Form<Duration> duration(String least, String most) {
        Duration shortest = parsed(duration(least), least);
        Duration longest = parsed(duration(most), most);
        return Form.of("a duration (ms, s, min, h, d) from " + least + " to " + most, text -> {
            Duration duration = duration(text);
            boolean fits = duration != null && duration.compareTo(shortest) >= 0 && duration.compareTo(longest) <= 0;
            return fits ? duration : null;
        });
    }

    static Form<Long> bytes(String least, String most) {
        long fewest = parsed(bytes(least), least);
        long greatest = parsed(bytes(most), most);
        return Form.of("a size (KiB, MiB, GiB) from " + least + " to " + most, text -> {
            Long bytes = bytes(text);
            return bytes == null || bytes < fewest || bytes > greatest ? null : bytes;
        });
    }

    static <E extends Enum<E>> Form<E> choice(Class<E> type) {
        E[] values = type.getEnumConstants();
        String names = Arrays.stream(values).map(Forms::nameOf).collect(Collectors.joining(" or "));
        return Form.of(names, text -> Arrays.stream(values)
                .filter(value -> nameOf(value).equals(text))
                .findFirst()
                .orElse(null));
    }

    static Form<Path> path(String expected) {
        return Form.of(expected, Forms::pathOrNull);
    }

    private static @Nullable Path pathOrNull(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private static String nameOf(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static <T> T parsed(@Nullable T value, String text) {
        if (value == null) {
            throw new IllegalArgumentException(text);
        }
        return value;
    }

    private static @Nullable Long bytes(String text) {
        Matcher written = BYTES.matcher(text);
        if (!written.matches()) {
            return null;
        }
        long amount = Long.parseLong(written.group(1));
        return switch (written.group(2)) {
            case "KiB" -> amount << 10;
            case "MiB" -> amount << 20;
            default -> amount << 30;
        };
    }

    private static @Nullable Duration duration(String text) {
        Matcher written = DURATION.matcher(text);
        if (!written.matches()) {
            return null;
        }
        long amount = Long.parseLong(written.group(1));
        return switch (written.group(2)) {
            case "ms" -> Duration.ofMillis(amount);
            case "s" -> Duration.ofSeconds(amount);
            case "min" -> Duration.ofMinutes(amount);
            case "h" -> Duration.ofHours(amount);
            default -> Duration.ofDays(amount);
        };
    }
}
