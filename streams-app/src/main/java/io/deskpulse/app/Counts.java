package io.deskpulse.app;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** How counts are worded. */
final class Counts {

    private Counts() {}

    /** "SCHEMA 2, MALFORMED_JSON 1" in the order of the map. */
    static String words(Map<?, Long> counts) {
        return counts.entrySet().stream()
                .map(entry -> String.format(Locale.ROOT, "%s %,d", entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(", "));
    }
}
