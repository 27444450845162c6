package io.deskpulse.scorecard;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a measured value is a number of. */
public enum Unit {
    /** A share of cases, 0–1. */
    RATE("rate"),
    /** A share of an amount, 0–1; cases of different weight, so it has no interval. */
    AMOUNT_RATE("amountRate"),
    /** Milliseconds. */
    MILLISECONDS("milliseconds"),
    /** A mark, 1–5. */
    SCORE("score"),
    /** A number of things. */
    COUNT("count"),
    /** The minor unit of a currency. */
    MINOR("minor");

    private final String id;

    Unit(String id) {
        this.id = id;
    }

    /** Its name in a scorecard. */
    @JsonValue
    public String id() {
        return id;
    }

    /** Whether it can only be formed over amounts in one currency. */
    boolean needsOneCurrency() {
        return this == AMOUNT_RATE || this == MINOR;
    }
}
