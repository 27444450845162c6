package io.deskpulse.app;

import io.deskpulse.desk.DayKey;
import io.deskpulse.desk.DayReport;
import io.deskpulse.desk.DayRow;
import io.deskpulse.metrics.MetricsPage;
import io.deskpulse.policy.PolicyBook;
import io.deskpulse.scorecard.Assessment;
import io.deskpulse.scorecard.ScorecardJson;
import io.deskpulse.topology.PipelineView;
import io.deskpulse.web.DeskService;
import io.deskpulse.web.Health;
import io.deskpulse.web.NotReadyException;
import io.deskpulse.web.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.OptionalLong;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Answers the web server out of the pipeline; keeps the two from knowing each other. */
final class DeskOnPipeline implements DeskService {

    private final PipelineView pipeline;
    private final PolicyBook policies;
    private final MetricsPage metrics;

    DeskOnPipeline(PipelineView pipeline, PolicyBook policies, MetricsPage metrics) {
        this.pipeline = pipeline;
        this.policies = policies;
        this.metrics = metrics;
    }

    @Override
    public Health health() {
        return switch (pipeline.state()) {
            case CREATED, STARTING, REBALANCING -> Health.STARTING;
            case RUNNING -> Health.READY;
            case STOPPING, STOPPED -> Health.STOPPING;
            case ERROR -> Health.FAILED;
        };
    }

    @Override
    public void writeReport(@Nullable LocalDate day, OutputStream out) throws IOException, NotReadyException {
        new DayReport(policies).write(rows(), day, out);
    }

    @Override
    public void writeScorecard(LocalDate day, @Nullable String shopId, OutputStream out)
            throws IOException, NotReadyException {
        OptionalLong newest = pipeline.totals().newestEventTime();
        Long asOf = newest.isPresent() ? newest.getAsLong() : null;
        ScorecardJson.write(new Assessment(policies).of(rows(), day, shopId, asOf), out);
    }

    private SortedMap<DayKey, DayRow> rows() throws NotReadyException {
        try {
            return pipeline.dayRows(null);
        } catch (io.deskpulse.topology.NotReadyException e) {
            throw new NotReadyException(String.valueOf(e.getMessage()));
        }
    }

    @Override
    public Page metrics(@Nullable String accept) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        String contentType = metrics.write(accept, body);
        return new Page(contentType, body);
    }
}
