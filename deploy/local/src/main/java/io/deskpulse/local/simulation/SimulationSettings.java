package io.deskpulse.local.simulation;

import java.time.Instant;
import java.time.ZoneId;

/**
 * What kind of traffic is wanted; the same settings always give the same events.
 *
 * @param shops number of shops, at least 1; they differ in size, bots and habits
 * @param agents people of all shops together, at least one for each shop
 * @param eventsPerSecond mean number of events of all topics at the start; later the time of day moves it
 * @param peak whether the first midnight brings the rush of a promotion (Double 11)
 * @param seed which of the many possible days it is
 * @param start event time of the beginning
 * @param zone where shops and people live: shifts, the time of day and midnight are local
 */
public record SimulationSettings(
        int shops, int agents, double eventsPerSecond, boolean peak, long seed, Instant start, ZoneId zone) {

    private static final double MOST_EVENTS_PER_SECOND = 1e6;

    /** @throws IllegalArgumentException naming the setting that cannot be */
    public SimulationSettings {
        require(shops >= 1, "shops must be at least 1, not " + shops);
        require(agents >= shops, "agents must be at least one for each shop (" + shops + "), not " + agents);
        require(
                eventsPerSecond > 0 && eventsPerSecond <= MOST_EVENTS_PER_SECOND,
                "eventsPerSecond must be above 0 and at most a million, not " + eventsPerSecond);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
