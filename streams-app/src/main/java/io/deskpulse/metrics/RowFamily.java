package io.deskpulse.metrics;

import io.deskpulse.desk.Figure;
import io.deskpulse.desk.Ledger;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * A metric formed alike from a shop's row and from an agent's; they become two families, so that nobody adds up what is
 * counted in both.
 *
 * @param suffix what the name ends in, behind shop or agent
 * @param ofAgents whether agents have it too
 * @param labels beside shop, agent and window
 */
record RowFamily(String suffix, String help, boolean ofAgents, List<String> labels, Sampler sampler) {

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
        return value(suffix, help, row -> RowFigures.known(row.get(figure)));
    }

    /** One value without labels of its own. */
    static RowFamily value(String suffix, String help, Function<RowFigures, OptionalDouble> value) {
        return new RowFamily(suffix, help, true, List.of(), (row, sink) -> sink.add(value.apply(row)));
    }

    /** One value for each ledger. */
    static RowFamily byLedger(String suffix, String help, LedgerValue value) {
        return new RowFamily(suffix, help, true, List.of("ledger"), (row, sink) -> {
            for (Ledger ledger : Ledger.values()) {
                sink.add(value.of(row, ledger), ledger.label());
            }
        });
    }

    /** The same, but of shops only: where agents have no such figure. */
    RowFamily ofShopsOnly() {
        return new RowFamily(suffix, help, false, labels, sampler);
    }
}
