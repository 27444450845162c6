package io.deskpulse.topology;

import io.deskpulse.desk.DayKey;
import io.deskpulse.desk.DayRow;
import io.deskpulse.moment.Moment;
import io.deskpulse.moment.Todays;
import io.deskpulse.policy.PolicyBook;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Looks at the pipeline for everybody who shows figures, about once a second at most: a look copies under the lock that the tasks
 * work under. Safe for any thread.
 */
public final class Moments {

    /** A little less than a second, so that whoever looks every second sees something new each time. */
    private static final long MAX_AGE_MS = Duration.ofMillis(900).toMillis();

    private final PipelineView pipeline;
    private final PolicyBook policies;
    private final InstantSource clock;
    private @Nullable Moment latest;
    private long latestAt;

    /** @param clock by which a look grows old: real time, whatever time the pipeline lives in */
    public Moments(PipelineView pipeline, PolicyBook policies, InstantSource clock) {
        this.pipeline = pipeline;
        this.policies = policies;
        this.clock = clock;
    }

    /** The present, or what it was less than a second ago; the same to all who ask meanwhile. */
    public synchronized Moment latest() {
        long at = clock.millis();
        Moment moment = latest;
        if (moment == null || at - latestAt >= MAX_AGE_MS || at < latestAt) {
            moment = look();
            latest = moment;
            latestAt = at;
        }
        return moment;
    }

    private Moment look() {
        PipelineState state = pipeline.state();
        SortedMap<DayKey, DayRow> todays = todays();
        if (todays == null && state == PipelineState.RUNNING) {
            state = PipelineState.REBALANCING; // it began while we looked
        }
        return new Moment(
                state.name().toLowerCase(Locale.ROOT),
                pipeline.live(),
                todays,
                policies,
                pipeline.now(),
                pipeline.totals().newestEventTime());
    }

    private @Nullable SortedMap<DayKey, DayRow> todays() {
        SortedMap<DayKey, DayRow> rows = new TreeMap<>();
        try {
            for (LocalDate day : new Todays(policies).at(pipeline.now())) {
                rows.putAll(pipeline.dayRows(day));
            }
            return rows;
        } catch (NotReadyException e) {
            // Today is unknown then, which is not zero; the state of the pipeline says why.
            return null;
        }
    }
}
