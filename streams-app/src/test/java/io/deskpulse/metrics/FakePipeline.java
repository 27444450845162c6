package io.deskpulse.metrics;

import io.deskpulse.desk.DayKey;
import io.deskpulse.desk.DayRow;
import io.deskpulse.event.InputTopic;
import io.deskpulse.event.Reason;
import io.deskpulse.live.LiveView;
import io.deskpulse.live.Pane;
import io.deskpulse.live.Whose;
import io.deskpulse.topology.Latencies;
import io.deskpulse.topology.LatencyMeter;
import io.deskpulse.topology.LedgerTotals;
import io.deskpulse.topology.NotReadyException;
import io.deskpulse.topology.PipelineState;
import io.deskpulse.topology.PipelineView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A pipeline whose rows, counts and time the test sets. */
public final class FakePipeline implements PipelineView {

    public final SortedMap<DayKey, DayRow> rows = new TreeMap<>();
    final Map<InputTopic, Long> received = new EnumMap<>(InputTopic.class);
    final Map<Reason, Long> quarantined = new EnumMap<>(Reason.class);
    public PipelineState state = PipelineState.RUNNING;
    public Instant now = Instant.parse("2026-11-11T04:00:00Z"); // noon in Shanghai
    public OptionalLong newest = OptionalLong.of(now.toEpochMilli());
    Function<Whose, SortedMap<Long, Pane>> lastHour = none -> new TreeMap<>();
    LiveView live = new LiveView();
    Latencies latencies = new LatencyMeter().latencies();
    public SortedSet<Integer> desks = new TreeSet<>(Set.of(0));
    public int desksInAll = 1;
    int looks;
    final List<LocalDate> readings = new ArrayList<>();

    /** A pipeline that runs and knows nobody. */
    public FakePipeline() {
        for (InputTopic topic : InputTopic.values()) {
            received.put(topic, 0L);
        }
        for (Reason reason : Reason.values()) {
            quarantined.put(reason, 0L);
        }
    }

    /** The row under that key, which it now has. */
    public DayRow row(DayKey key) {
        return rows.computeIfAbsent(key, k -> new DayRow());
    }

    @Override
    public PipelineState state() {
        return state;
    }

    @Override
    public SortedMap<DayKey, DayRow> dayRows(@Nullable LocalDate date) throws NotReadyException {
        if (date != null) {
            readings.add(date);
        }
        if (state != PipelineState.RUNNING) {
            throw new NotReadyException(state);
        }
        SortedMap<DayKey, DayRow> asked = new TreeMap<>(rows);
        asked.keySet().removeIf(key -> date != null && !key.day().equals(date));
        return asked;
    }

    @Override
    public SortedSet<Integer> desks() {
        return desks;
    }

    @Override
    public int desksInAll() {
        return desksInAll;
    }

    @Override
    public LedgerTotals totals() {
        return new LedgerTotals(received, 0, quarantined, 2, 3, 4, 50, 49, newest, 7);
    }

    @Override
    public LiveView live() {
        looks++;
        return live;
    }

    @Override
    public SortedMap<Long, Pane> lastHour(Whose whose) {
        return lastHour.apply(whose);
    }

    @Override
    public Latencies latencies() {
        return latencies;
    }

    @Override
    public long now() {
        return now.toEpochMilli();
    }
}
