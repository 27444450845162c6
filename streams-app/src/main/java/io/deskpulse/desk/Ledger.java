package io.deskpulse.desk;

import java.util.Locale;

/** The two ways of counting the same legs, always published side by side (METRICS, "Two ledgers"). */
public enum Ledger {
    /** What the marketplace counts. */
    PLATFORM,
    /** What the person could influence. */
    FAIR;

    /** The value of the label {@code ledger}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
