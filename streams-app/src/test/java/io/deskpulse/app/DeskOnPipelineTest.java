package io.deskpulse.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.deskpulse.access.Access;
import io.deskpulse.desk.DayKey;
import io.deskpulse.desk.DayRow;
import io.deskpulse.desk.Figure;
import io.deskpulse.live.LiveView;
import io.deskpulse.live.Pane;
import io.deskpulse.live.Whose;
import io.deskpulse.metrics.MetricsPage;
import io.deskpulse.policy.PolicyBook;
import io.deskpulse.topology.Latencies;
import io.deskpulse.topology.LatencyMeter;
import io.deskpulse.topology.LedgerTotals;
import io.deskpulse.topology.Moments;
import io.deskpulse.topology.PipelineState;
import io.deskpulse.topology.PipelineView;
import io.deskpulse.web.Health;
import io.deskpulse.web.NotReadyException;
import io.deskpulse.web.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeskOnPipelineTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-11");

    private final TwoDays pipeline = new TwoDays();
    private final DeskOnPipeline desk = new DeskOnPipeline(
            pipeline,
            PolicyBook.GENERIC,
            new MetricsPage(
                    pipeline,
                    new Moments(pipeline, PolicyBook.GENERIC, InstantSource.system()),
                    PolicyBook.GENERIC,
                    InstantSource.system(),
                    10),
            new Group(List::of, Access.OPEN));

    /** A pipeline with a session on each of two days. */
    private static final class TwoDays implements PipelineView {

        private PipelineState state = PipelineState.RUNNING;

        @Override
        public PipelineState state() {
            return state;
        }

        @Override
        public SortedMap<DayKey, DayRow> dayRows(@Nullable LocalDate date)
                throws io.deskpulse.topology.NotReadyException {
            if (state != PipelineState.RUNNING) {
                throw new io.deskpulse.topology.NotReadyException(state);
            }
            SortedMap<DayKey, DayRow> rows = new TreeMap<>();
            for (LocalDate day : new LocalDate[] {DAY, DAY.plusDays(1)}) {
                DayRow row = new DayRow();
                row.add(Figure.SESSIONS, 1);
                rows.put(DayKey.shop(day, "s1"), row);
            }
            return rows;
        }

        @Override
        public SortedSet<Integer> desks() {
            return new TreeSet<>(Set.of(0));
        }

        @Override
        public int desksInAll() {
            return 1;
        }

        @Override
        public LedgerTotals totals() {
            return new LedgerTotals(Map.of(), 0, Map.of(), 0, 0, 0, 0, 0, OptionalLong.empty(), 0);
        }

        @Override
        public LiveView live() {
            return new LiveView();
        }

        @Override
        public SortedMap<Long, Pane> lastHour(Whose whose) {
            return new TreeMap<>();
        }

        @Override
        public Latencies latencies() {
            return new LatencyMeter().latencies();
        }

        @Override
        public long now() {
            return 0;
        }
    }

    private String report(@Nullable LocalDate day) throws IOException, NotReadyException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        desk.writeReport(day, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource({
        "CREATED, STARTING",
        "STARTING, STARTING",
        "REBALANCING, STARTING",
        "RUNNING, READY",
        "STOPPING, STOPPING",
        "STOPPED, STOPPING",
        "ERROR, FAILED"
    })
    void shouldTellHealthFromTheState(PipelineState state, Health health) {
        pipeline.state = state;

        assertThat(desk.health()).isEqualTo(health);
    }

    @Test
    void shouldReportAllDaysOrOne() throws IOException, NotReadyException {
        assertThat(report(null)).contains("2026-11-11", "2026-11-12");
        assertThat(report(DAY)).contains("2026-11-11").doesNotContain("2026-11-12");
    }

    @Test
    void shouldSayWhyThereIsNoReport() {
        pipeline.state = PipelineState.REBALANCING;

        assertThatThrownBy(() -> report(null))
                .isInstanceOf(NotReadyException.class)
                .hasMessageContaining("REBALANCING");
    }

    @Test
    void shouldHandOnTheMetricsWithTheirType() throws IOException {
        Page page = desk.metrics(null);

        assertThat(page.contentType()).startsWith("text/plain");
        assertThat(page.body().toString(StandardCharsets.UTF_8)).contains("deskpulse_pipeline_state");
    }
}
