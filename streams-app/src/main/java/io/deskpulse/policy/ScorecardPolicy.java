package io.deskpulse.policy;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a shop weighs the six aspects of an assessment; facts and figures do not depend on it.
 *
 * @param weights what each aspect counts, in parts of 100; every aspect is there
 * @param targets the value that an aspect should reach; none where the shop has set none
 * @param minimumSample the least number of cases on which a rank or points are given
 */
public record ScorecardPolicy(Map<Aspect, Integer> weights, Map<Aspect, Double> targets, int minimumSample) {

    /** What the weights add up to. */
    public static final int WHOLE = 100;

    /** What holds where a policy says nothing: our proposal, no marketplace's rule. */
    public static final ScorecardPolicy STANDARD = new ScorecardPolicy(
            Map.of(
                    Aspect.CONVERSION, 25,
                    Aspect.RESPONSE_TIME, 25,
                    Aspect.DSR, 15,
                    Aspect.INQUIRY_VOLUME, 10,
                    Aspect.ORDER_VALUE, 15,
                    Aspect.REFUND_RATE, 10),
            Map.of(Aspect.CONVERSION, 0.4, Aspect.RESPONSE_TIME, 0.9, Aspect.DSR, 4.8, Aspect.REFUND_RATE, 0.05),
            30);

    /** Makes the maps immutable. */
    public ScorecardPolicy {
        weights = Map.copyOf(weights);
        targets = Map.copyOf(targets);
    }

    /** What an aspect counts, in parts of 100. */
    public int weight(Aspect aspect) {
        return weights.getOrDefault(aspect, 0);
    }

    /** The value that an aspect should reach; null where only the expectation counts. */
    public @Nullable Double target(Aspect aspect) {
        return targets.get(aspect);
    }

    boolean weightsAreWhole() {
        return weights.values().stream().mapToLong(Integer::longValue).sum() == WHOLE;
    }
}
