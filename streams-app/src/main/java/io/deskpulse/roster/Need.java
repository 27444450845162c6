package io.deskpulse.roster;

import io.deskpulse.forecast.SlotForecast;
import io.deskpulse.policy.StaffingPolicy;
import io.deskpulse.staffing.Concurrency;
import io.deskpulse.staffing.RequiredAgents;
import io.deskpulse.staffing.Target;

/**
 * How many people a quarter-hour needs.
 *
 * @param forecast what is expected to come in it
 * @param required the fewest people with whom the shop keeps its word, and what buyers find with them
 */
public record Need(SlotForecast forecast, RequiredAgents required) {

    private static final double QUARTERS_PER_HOUR = 4;

    /** By the mean that is expected, as if it came evenly (Erlang A; Erlang C where nobody leaves). */
    public static Need of(SlotForecast forecast, Work work, StaffingPolicy policy) {
        Target target = new Target(
                policy.share(), policy.answeredWithin().toMillis() / 1000.0, policy.maxOccupancy(), policy.shrinkage());
        return new Need(
                forecast,
                RequiredAgents.of(
                        forecast.mean() * QUARTERS_PER_HOUR,
                        work.handleSeconds(),
                        work.patienceSeconds(),
                        concurrency(work, policy),
                        target));
    }

    /** Where two chats at once take more than twice as long, nobody is asked to hold two. */
    private static Concurrency concurrency(Work work, StaffingPolicy policy) {
        return work.growth() < 1 ? new Concurrency(policy.maxChats(), work.growth()) : Concurrency.ONE;
    }
}
