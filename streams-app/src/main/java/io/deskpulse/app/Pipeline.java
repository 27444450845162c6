package io.deskpulse.app;

import io.deskpulse.config.AppConfig;
import io.deskpulse.desk.DayKey;
import io.deskpulse.desk.DayRow;
import io.deskpulse.policy.PolicyBook;
import io.deskpulse.topology.LedgerTotals;
import io.deskpulse.topology.NotReadyException;
import io.deskpulse.topology.PipelineState;
import io.deskpulse.topology.PipelineView;
import io.deskpulse.topology.TopicsException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** The life of one instance of the pipeline: from the first look at the brokers to a close in good order. */
public final class Pipeline implements PipelineView, AutoCloseable {

    private final InstantSource wall;

    /**
     * A pipeline that is not started yet.
     *
     * @param wall the wall clock; an edition that replays the past hands in its own
     */
    public Pipeline(AppConfig config, PolicyBook policies, InstantSource wall) {
        this.wall = wall;
    }

    /**
     * Starts processing and returns at once.
     *
     * @throws BrokerUnreachableException if no broker answers within a few seconds
     * @throws TopicsException if a topic is missing or not as it must be
     */
    public void start() throws BrokerUnreachableException, TopicsException {}

    /** Waits until the pipeline processes; false if it does not within that time or has given up. */
    public boolean awaitRunning(Duration timeout) throws InterruptedException {
        return false;
    }

    /** Finishes what is in hand and commits it; returns after the grace period at the latest. */
    @Override
    public void close() {}

    @Override
    public PipelineState state() {
        return PipelineState.CREATED;
    }

    @Override
    public SortedMap<DayKey, DayRow> dayRows(@Nullable LocalDate date) throws NotReadyException {
        throw new NotReadyException(state());
    }

    @Override
    public LedgerTotals totals() {
        return new LedgerTotals(Map.of(), Map.of(), 0, 0, 0, 0, 0, OptionalLong.empty(), 0);
    }

    @Override
    public long now() {
        return wall.millis();
    }
}
