package io.deskpulse.intake.csv;

import io.deskpulse.intake.UnusableException;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.regex.Pattern;

/** Times as exports write them, in epoch milliseconds; one that no clock showed, or showed twice, is refused. */
final class Times {

    private static final Pattern SECONDS = Pattern.compile("\\d{10}");
    private static final Pattern MILLIS = Pattern.compile("\\d{13}");
    private static final long MILLIS_OF_SECOND = 1000;
    private static final DateTimeFormatter LOCAL = new DateTimeFormatterBuilder()
            .appendPattern("[uuuu-M-d][uuuu/M/d][uuuu年M月d日][' ']['T']H:mm[:ss]")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
            .toFormatter()
            .withResolverStyle(ResolverStyle.STRICT);

    private final ZoneId zone;

    Times(ZoneId zone) {
        this.zone = zone;
    }

    /** The instant in a cell. */
    long of(Row row, Column column) throws UnusableException {
        String text = row.required(column);
        if (MILLIS.matcher(text).matches()) {
            return Long.parseLong(text);
        }
        if (SECONDS.matcher(text).matches()) {
            return Long.parseLong(text) * MILLIS_OF_SECOND;
        }
        try {
            return isOffset(text) ? OffsetDateTime.parse(text).toInstant().toEpochMilli() : local(text, column);
        } catch (DateTimeException e) {
            throw Row.broken(column, "is no time such as 2026-11-11 20:00:05");
        }
    }

    private static boolean isOffset(String text) {
        return text.endsWith("Z") || text.matches(".*[+-]\\d{2}:\\d{2}");
    }

    private long local(String text, Column column) throws UnusableException {
        LocalDateTime time = LocalDateTime.parse(text, LOCAL);
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(time);
        if (offsets.size() != 1) {
            throw Row.broken(column, "was shown by clocks of " + zone + (offsets.isEmpty() ? " never" : " twice"));
        }
        return time.toInstant(offsets.get(0)).toEpochMilli();
    }
}
