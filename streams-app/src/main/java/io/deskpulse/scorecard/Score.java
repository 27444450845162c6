package io.deskpulse.scorecard;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * The six aspects in one number.
 *
 * @param points the weighted mean of the aspects' points, 0–100; absent where no aspect has enough cases
 * @param weightCovered the weight of the aspects that have enough cases, in parts of 100
 * @param settled whether none of them may still change
 */
public record Score(@Nullable Double points, int weightCovered, boolean settled) {

    static Score of(Collection<AspectResult> aspects) {
        double sum = 0;
        int weight = 0;
        boolean settled = true;
        for (AspectResult aspect : aspects) {
            if (aspect.points() != null) {
                sum += aspect.weight() * aspect.points();
                weight += aspect.weight();
                settled &= !Boolean.FALSE.equals(aspect.lead().settled());
            }
        }
        return new Score(weight == 0 ? null : sum / weight, weight, settled);
    }
}
