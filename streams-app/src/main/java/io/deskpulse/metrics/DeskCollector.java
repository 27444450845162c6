package io.deskpulse.metrics;

import io.deskpulse.desk.DayKey;
import io.deskpulse.desk.DayRow;
import io.deskpulse.policy.PolicyBook;
import io.deskpulse.topology.NotReadyException;
import io.deskpulse.topology.PipelineView;
import io.prometheus.metrics.model.registry.MultiCollector;
import io.prometheus.metrics.model.snapshots.MetricFamilyDescriptor;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Forms all families of the catalogue in one go, at most once a second, however many clients scrape. */
final class DeskCollector implements MultiCollector {

    private static final long MAX_AGE_MS = Duration.ofSeconds(1).toMillis();

    private final PipelineView pipeline;
    private final PolicyBook policies;
    private final InstantSource clock;
    private final int agentRows;
    private @Nullable MetricSnapshots latest;
    private long latestAt;

    /** @param agentRows rows of agents that become series of their own */
    DeskCollector(PipelineView pipeline, PolicyBook policies, InstantSource clock, int agentRows) {
        this.pipeline = pipeline;
        this.policies = policies;
        this.clock = clock;
        this.agentRows = agentRows;
    }

    @Override
    public synchronized MetricSnapshots collect() {
        long now = clock.millis();
        MetricSnapshots snapshots = latest;
        if (snapshots == null || now - latestAt >= MAX_AGE_MS || now < latestAt) {
            snapshots = form();
            latest = snapshots;
            latestAt = now;
        }
        return snapshots;
    }

    private MetricSnapshots form() {
        Samples samples = new Samples();
        PipelineFamilies.sample(pipeline, samples);
        try {
            AgentCap capped = new AgentCap(new TodayRows(pipeline, policies).read(), agentRows);
            samples.addCount(MetricCatalogue.AGENT_ROWS_SUMMED, capped.summed());
            capped.rows().forEach((key, row) -> sample(key, row, samples));
        } catch (NotReadyException e) {
            // No rows, no samples; deskpulse_pipeline_state says why.
        }
        return samples.toSnapshots();
    }

    private void sample(DayKey key, DayRow row, Samples samples) {
        RowFigures figures = new RowFigures(row, policies.of(key.shopId()));
        MetricCatalogue.ROW_METRICS.forEach(metric -> metric.sample(key, figures, samples));
    }

    /** Declares the catalogue, so that a name that another collector uses too is refused at the start. */
    @Override
    public List<MetricFamilyDescriptor> getMetricFamilyDescriptors() {
        return MetricCatalogue.ALL.stream().map(Samples::descriptor).toList();
    }
}
