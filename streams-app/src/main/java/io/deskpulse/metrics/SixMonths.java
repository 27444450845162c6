package io.deskpulse.metrics;

import io.deskpulse.desk.DayKey;
import io.deskpulse.desk.DayRow;
import io.deskpulse.desk.DsrWindow;
import io.deskpulse.desk.Figure;
import io.deskpulse.moment.Todays;
import io.deskpulse.policy.PolicyBook;
import io.deskpulse.topology.NotReadyException;
import io.deskpulse.topology.PipelineView;
import java.time.Duration;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * The ratings of each shop in the six months up to its today. All days have to be read for them, so they are as old as a
 * minute.
 */
final class SixMonths {

    private static final long MAX_AGE_MS = Duration.ofMinutes(1).toMillis();

    private final PipelineView pipeline;
    private final PolicyBook policies;
    private SortedMap<String, DayRow> latest = new TreeMap<>();
    private long latestAt = Long.MIN_VALUE;

    SixMonths(PipelineView pipeline, PolicyBook policies) {
        this.pipeline = pipeline;
        this.policies = policies;
    }

    /**
     * The ratings by shop; of those that have any.
     *
     * @param wallMs the wall clock, for how old they are
     */
    SortedMap<String, DayRow> ratings(long wallMs) throws NotReadyException {
        if (latestAt == Long.MIN_VALUE || wallMs - latestAt >= MAX_AGE_MS || wallMs < latestAt) {
            latest = read(pipeline.now());
            latestAt = wallMs;
        }
        return latest;
    }

    /** Day by day, for half a year of all agents' rows at once would fill the memory. */
    private SortedMap<String, DayRow> read(long now) throws NotReadyException {
        SortedMap<String, DayRow> ratings = new TreeMap<>();
        SortedSet<LocalDate> todays = new Todays(policies).at(now);
        LocalDate day = new DsrWindow(todays.first()).first();
        for (; !day.isAfter(todays.last()); day = day.plusDays(1)) {
            pipeline.dayRows(day).forEach((key, row) -> {
                if (key.isShop() && counts(key, now)) {
                    add(ratings.computeIfAbsent(key.shopId(), none -> DayRow.ofMoment()), row);
                }
            });
        }
        ratings.values().removeIf(DayRow::isBlank);
        return ratings;
    }

    private boolean counts(DayKey key, long now) {
        return new DsrWindow(policies.of(key.shopId()).dayOf(now)).contains(key.day());
    }

    private static void add(DayRow sum, DayRow row) {
        for (Figure figure : Figure.values()) {
            if (figure.rolls()) {
                sum.add(figure, row.get(figure));
            }
        }
    }
}
