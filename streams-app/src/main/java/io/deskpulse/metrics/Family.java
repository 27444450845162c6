package io.deskpulse.metrics;

import java.util.List;

/**
 * One metric as its users know it. Name and labels are public: boards and alerts are built on them.
 *
 * @param name with unit and, for a counter, {@code _total}
 * @param help one sentence, with the Chinese term where there is one
 * @param labels in the order in which samples give their values
 */
public record Family(String name, Type type, Unit unit, String help, List<String> labels) {

    private static final String TOTAL = "_total";

    /** How its values behave. */
    public enum Type {
        /** Only grows, a restart of the state aside. */
        COUNTER,
        /** Rises and falls; a figure of today too, for a correction takes back. */
        GAUGE,
        /** Counts by size, which only grow; their number and sum beside. */
        HISTOGRAM
    }

    /** What its values are measured in. */
    public enum Unit {
        /** A number of things. */
        COUNT(""),
        /** 0–1 where it is a share; any quotient otherwise. */
        RATIO("_ratio"),
        /** A length of time, or a moment since 1970. */
        SECONDS("_seconds"),
        /** Money, in the smallest unit of the shop's currency. */
        MINOR("_minor"),
        /** Marks of buyers, 1–5. */
        SCORE("_score");

        private final String suffix;

        Unit(String suffix) {
            this.suffix = suffix;
        }

        /** What a name ends in, {@code _total} aside. */
        public String suffix() {
            return suffix;
        }

        private static Unit of(String stem) {
            for (Unit unit : List.of(RATIO, SECONDS, MINOR, SCORE)) {
                if (stem.endsWith(unit.suffix())) {
                    return unit;
                }
            }
            return COUNT;
        }
    }

    /** Makes the labels immutable. */
    public Family {
        labels = List.copyOf(labels);
    }

    /** The name without a counter's {@code _total}. */
    String stem() {
        return type == Type.COUNTER ? name.substring(0, name.length() - TOTAL.length()) : name;
    }

    static Family counter(String name, String help, String... labels) {
        Unit unit = Unit.of(name.substring(0, name.length() - TOTAL.length()));
        return new Family(name, Type.COUNTER, unit, help, List.of(labels));
    }

    static Family gauge(String name, String help, String... labels) {
        return new Family(name, Type.GAUGE, Unit.of(name), help, List.of(labels));
    }

    static Family histogram(String name, String help, String... labels) {
        return new Family(name, Type.HISTOGRAM, Unit.of(name), help, List.of(labels));
    }
}
