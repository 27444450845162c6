package io.deskpulse.local.bench;

import java.util.Locale;

/** What a value is counted in, and how it is printed. */
enum Unit {
    EVENTS_PER_SECOND("events/s", "%,.0f"),
    MICROS_PER_EVENT("us/event", "%,.1f"),
    BYTES_PER_EVENT("B/event", "%,.0f"),
    BYTES_PER_JOURNEY("B/journey", "%,.0f"),
    MEGABYTES("MB", "%,.0f"),
    SECONDS("s", "%,.2f"),
    MILLIS("ms", "%,.0f"),
    JOURNEYS("journeys", "%,.0f"),
    SERIES("series", "%,.0f"),
    PERCENT("%", "%.2f"),
    RATIO("", "%.3f");

    private final String symbol;
    private final String format;

    Unit(String symbol, String format) {
        this.symbol = symbol;
        this.format = format;
    }

    /** Empty for what is counted in nothing. */
    String symbol() {
        return symbol;
    }

    /** With the unit. */
    String print(double value) {
        return symbol.isEmpty() ? number(value) : number(value) + " " + symbol;
    }

    /** Without it. */
    String number(double value) {
        return String.format(Locale.ROOT, format, value);
    }
}
