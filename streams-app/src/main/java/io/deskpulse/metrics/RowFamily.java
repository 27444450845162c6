package io.deskpulse.metrics;

import io.deskpulse.desk.Figure;
import io.deskpulse.desk.Ledger;
import io.deskpulse.moment.RowFigures;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * A metric formed of the sums of a window, alike of a shop and of an agent.
 *
 * @param suffix what the name ends in, behind shop or agent
 * @param scope which rows have it
 * @param labels beside shop, agent and window
 */
record RowFamily(String suffix, String help, Scope scope, List<String> labels, Sampler sampler) {

    private static final double MILLIS = 1000.0;

    /** Which rows have a figure. */
    enum Scope {
        /** Of shops and agents, in every window. */
        ALL,
        /** In every window, but agents have no such figure. */
        SHOPS,
        /** Of shops and agents, but only a whole day knows it. */
        TODAY
    }

    /** Forms the samples of one row. */
    @FunctionalInterface
    interface Sampler {
        void sample(RowFigures row, Sink sink);
    }

    /** Takes the samples of one row. */
    @FunctionalInterface
    interface Sink {
        /**
         * Adds a sample where there is a value.
         *
         * @param labelValues of the family's own labels
         */
        void add(OptionalDouble value, String... labelValues);
    }

    /** A value that each ledger has for itself. */
    @FunctionalInterface
    interface LedgerValue {
        OptionalDouble of(RowFigures row, Ledger ledger);
    }

    /** A figure as it stands in the report. */
    static RowFamily count(String suffix, Figure figure, String help) {
        return value(suffix, help, row -> known(row.get(figure)));
    }

    /** One figure by another; absent where the other is none. */
    static RowFamily ratio(String suffix, Figure part, Figure whole, String help) {
        return value(suffix, help, row -> row.ratio(part, whole));
    }

    /** A time in milliseconds, shown in seconds. */
    static RowFamily time(String suffix, String help, Function<RowFigures, OptionalDouble> millis) {
        return value(suffix, help, row -> seconds(millis.apply(row)));
    }

    /** Milliseconds as the seconds that Prometheus counts in. */
    static OptionalDouble seconds(OptionalDouble millis) {
        return millis.isPresent() ? OptionalDouble.of(millis.getAsDouble() / MILLIS) : millis;
    }

    /** A count, which is always known. */
    static OptionalDouble known(long count) {
        return OptionalDouble.of((double) count);
    }

    /** One value without labels of its own. */
    static RowFamily value(String suffix, String help, Function<RowFigures, OptionalDouble> value) {
        return new RowFamily(suffix, help, Scope.ALL, List.of(), (row, sink) -> sink.add(value.apply(row)));
    }

    /** One value for each ledger. */
    static RowFamily byLedger(String suffix, String help, LedgerValue value) {
        return new RowFamily(suffix, help, Scope.ALL, List.of("ledger"), (row, sink) -> {
            for (Ledger ledger : Ledger.values()) {
                sink.add(value.of(row, ledger), ledger.label());
            }
        });
    }

    /** The same, but of shops only. */
    RowFamily ofShopsOnly() {
        return new RowFamily(suffix, help, Scope.SHOPS, labels, sampler);
    }

    /** The same, but of today only. */
    RowFamily ofTodayOnly() {
        return new RowFamily(suffix, help, Scope.TODAY, labels, sampler);
    }
}
