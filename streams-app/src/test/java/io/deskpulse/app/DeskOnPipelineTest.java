package io.deskpulse.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.deskpulse.access.Access;
import io.deskpulse.desk.DayKey;
import io.deskpulse.desk.Figure;
import io.deskpulse.metrics.FakePipeline;
import io.deskpulse.metrics.MetricsPage;
import io.deskpulse.policy.PolicyBook;
import io.deskpulse.topology.Moments;
import io.deskpulse.topology.PipelineState;
import io.deskpulse.web.Health;
import io.deskpulse.web.NotReadyException;
import io.deskpulse.web.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeskOnPipelineTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-11");

    private final FakePipeline pipeline = new FakePipeline();
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

    @BeforeEach
    void haveASessionOnEachOfTwoDays() {
        for (LocalDate day : List.of(DAY, DAY.plusDays(1))) {
            pipeline.row(DayKey.shop(day, "s1")).add(Figure.SESSIONS, 1);
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
