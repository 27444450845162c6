package io.deskpulse.scorecard;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One aspect of one card.
 *
 * @param lead what is compared, ranked and given points
 * @param rank place among the shop's agents by the difference to what was expected of each; equal ones share it
 * @param of how many are ranked
 * @param unranked why there is no rank
 * @param weight what the aspect counts, in parts of 100
 * @param target the value that the policy asks for, where it does
 * @param points 0–100; absent where there are too few cases
 * @param beside what is told with it
 */
public record AspectResult(
        Measurement lead,
        @Nullable Integer rank,
        @Nullable Integer of,
        @Nullable String unranked,
        int weight,
        @Nullable Double target,
        @Nullable Double points,
        List<Measurement> beside) {

    /** Makes the list immutable. */
    public AspectResult {
        beside = List.copyOf(beside);
    }

    AspectResult ranked(int place, int among) {
        return new AspectResult(lead, place, among, null, weight, target, points, beside);
    }

    AspectResult unranked(String why) {
        return new AspectResult(lead, null, null, why, weight, target, points, beside);
    }
}
