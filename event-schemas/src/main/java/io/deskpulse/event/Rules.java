package io.deskpulse.event;

import org.jspecify.annotations.Nullable;

/** The bounds of fields that several events share, and how a broken one is told: by field and rule, never by content. */
final class Rules {

    /** The last millisecond of the year 9999, where ISO dates end. */
    static final long LATEST = 253_402_300_799_999L;

    private Rules() {}

    static <T> T required(@Nullable T value, String field) throws RejectedException {
        if (value == null) {
            throw broken(field, "is missing");
        }
        return value;
    }

    static long required(long value, String field) throws RejectedException {
        if (value == FieldReader.ABSENT) {
            throw broken(field, "is missing");
        }
        return value;
    }

    static RejectedException broken(String field, String rule) {
        return new RejectedException(Reason.SCHEMA, field + " " + rule);
    }
}
