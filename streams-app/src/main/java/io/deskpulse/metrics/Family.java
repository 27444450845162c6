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

    /** How its values behave. */
    public enum Type {
        /** Only grows, a restart of the state aside. */
        COUNTER,
        /** Rises and falls; a figure of today too, for a correction takes back. */
        GAUGE
    }

    /** What its values are measured in. */
    public enum Unit {
        /** A number of things. */
        COUNT(""),
        /** 0–1 where it is a share; any quotient otherwise. */
        RATIO("_ratio"),
        /** A length of time, or a moment since 1970. */
        SECONDS("_seconds");

        private final String suffix;

        Unit(String suffix) {
            this.suffix = suffix;
        }

        /** What a name ends in, {@code _total} aside. */
        public String suffix() {
            return suffix;
        }
    }

    /** Makes the labels immutable. */
    public Family {
        labels = List.copyOf(labels);
    }

    static Family counter(String name, String help, String... labels) {
        return new Family(name, Type.COUNTER, Unit.COUNT, help, List.of(labels));
    }

    static Family gauge(String name, String help, String... labels) {
        Unit unit = name.endsWith("_seconds") ? Unit.SECONDS : name.endsWith("_ratio") ? Unit.RATIO : Unit.COUNT;
        return new Family(name, Type.GAUGE, unit, help, List.of(labels));
    }
}
