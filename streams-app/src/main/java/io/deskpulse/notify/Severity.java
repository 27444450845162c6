package io.deskpulse.notify;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The label {@code severity} of Alertmanager's alerts, rising. */
public enum Severity {
    INFO,
    WARNING,
    CRITICAL;

    /** What a label says; a word that is not known, or none, is taken for the worst, so that it cannot be missed. */
    static Severity of(@Nullable String label) {
        return Arrays.stream(values())
                .filter(one -> one.word().equals(label))
                .findFirst()
                .orElse(CRITICAL);
    }

    /** As it stands in a label. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
