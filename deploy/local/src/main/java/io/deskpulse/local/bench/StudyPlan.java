package io.deskpulse.local.bench;

import io.deskpulse.config.Guarantee;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * What a study is to do: rounds over a prefilled topic, beside the limits they are held against.
 *
 * @param sections what is looked at
 * @param events in the prefilled topics
 * @param rounds measured, after one that is not
 * @param threads that process, of pipeline and reference alike
 * @param guarantee of both
 * @param traffic what the events are like
 * @param partitions of every topic
 * @param journeys live ones that a restart restores
 * @param seconds that each fixed rate is measured, after as many that are not
 * @param settings of the application, before those that follow from the plan
 */
public record StudyPlan(
        Set<Section> sections,
        int events,
        int rounds,
        int threads,
        Guarantee guarantee,
        TrafficShape traffic,
        int partitions,
        int journeys,
        int seconds,
        Map<String, String> settings) {

    /** @throws IllegalArgumentException naming what cannot be */
    public StudyPlan {
        require(!sections.isEmpty(), "--sections takes at least one");
        require(events >= 100 && events <= 50_000_000, "--events takes 100 to 50000000");
        require(rounds >= 1 && rounds <= 100, "--rounds takes 1 to 100");
        require(threads >= 1 && threads <= 64, "--threads takes 1 to 64");
        require(partitions >= 1 && partitions <= 64, "--partitions takes 1 to 64");
        require(journeys >= 1 && journeys <= 50_000_000, "--journeys takes 1 to 50000000");
        require(seconds >= 1 && seconds <= 3_600, "--seconds takes 1 to 3600");
        sections = EnumSet.copyOf(sections);
        settings = Map.copyOf(settings);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
