package io.deskpulse.local.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** What the rounds of a study have found so far; the median speaks for all of them. */
final class Findings {

    private final Map<Quantity, List<Double>> rounds = new EnumMap<>(Quantity.class);

    /** Notes what one more round has found. */
    void add(Quantity quantity, double value) {
        rounds.computeIfAbsent(quantity, q -> new ArrayList<>()).add(value);
    }

    /** Every round's value in order, empty where it was not measured. */
    List<Double> rounds(Quantity quantity) {
        return Collections.unmodifiableList(rounds.getOrDefault(quantity, List.of()));
    }

    /** The middle value; of an even number of rounds, the mean of the middle two. */
    OptionalDouble median(Quantity quantity) {
        double[] sorted = rounds(quantity).stream()
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
        if (sorted.length == 0) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of((sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2);
    }

    /** One median in terms of another, absent where either was not measured. */
    OptionalDouble ratio(Quantity of, Quantity to) {
        OptionalDouble upper = median(of);
        OptionalDouble lower = median(to);
        return upper.isPresent() && lower.isPresent()
                ? OptionalDouble.of(upper.getAsDouble() / lower.getAsDouble())
                : OptionalDouble.empty();
    }

    /** A median that says something only where another one is large enough, absent where it is not. */
    OptionalDouble onlyIf(Quantity condition, double atLeast, Quantity quantity) {
        boolean holds = median(condition).orElse(Double.NEGATIVE_INFINITY) >= atLeast;
        return holds ? median(quantity) : OptionalDouble.empty();
    }
}
