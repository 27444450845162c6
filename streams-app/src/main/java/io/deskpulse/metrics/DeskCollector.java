package io.deskpulse.metrics;

import io.deskpulse.live.Pane;
import io.deskpulse.live.Whose;
import io.deskpulse.moment.Moment;
import io.deskpulse.moment.RowFigures;
import io.deskpulse.policy.PolicyBook;
import io.deskpulse.topology.Moments;
import io.deskpulse.topology.NotReadyException;
import io.deskpulse.topology.PipelineView;
import io.prometheus.metrics.model.registry.MultiCollector;
import io.prometheus.metrics.model.snapshots.MetricFamilyDescriptor;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Forms all families of the catalogue in one go, at most once a second, however many clients scrape. */
final class DeskCollector implements MultiCollector {

    private final PipelineView pipeline;
    private final Moments moments;
    private final PolicyBook policies;
    private final SixMonths sixMonths;
    private final InstantSource clock;
    private final int agentRows;
    private @Nullable MetricSnapshots latest;
    private @Nullable Moment shown;

    /** @param agentRows agents that have series of their own */
    DeskCollector(PipelineView pipeline, Moments moments, PolicyBook policies, InstantSource clock, int agentRows) {
        this.pipeline = pipeline;
        this.moments = moments;
        this.policies = policies;
        this.sixMonths = new SixMonths(pipeline, policies);
        this.clock = clock;
        this.agentRows = agentRows;
    }

    @Override
    public synchronized MetricSnapshots collect() {
        Moment moment = moments.latest();
        MetricSnapshots snapshots = latest;
        if (snapshots == null || moment != shown) {
            snapshots = form(moment);
            latest = snapshots;
            shown = moment;
        }
        return snapshots;
    }

    private MetricSnapshots form(Moment moment) {
        Samples samples = new Samples();
        PipelineFamilies.sample(pipeline, samples);
        Shown all = new Shown(moment, agentRows);
        samples.addCount(MetricCatalogue.AGENT_ROWS_SUMMED, all.summed());
        NowFamilies.sample(all, samples);
        all.windows().forEach((window, sums) -> sums.forEach((whose, sum) -> sample(window, whose, sum, samples)));
        TotalFamilies.sample(all, samples);
        sampleRatings(clock.millis(), samples);
        return samples.toSnapshots();
    }

    private void sample(String window, Whose whose, Pane sum, Samples samples) {
        RowFigures figures = new RowFigures(sum, policies.of(whose.shopId()));
        MetricCatalogue.ROW_METRICS.forEach(metric -> metric.sample(whose, window, figures, samples));
    }

    private void sampleRatings(long wallMs, Samples samples) {
        try {
            sixMonths.ratings(wallMs).forEach((shop, ratings) -> DsrFamilies.sample(shop, ratings, samples));
        } catch (NotReadyException e) {
            // No ratings, no samples; deskpulse_pipeline_state says why.
        }
    }

    /** Declares the catalogue, that of the roster aside, so that a name that another collector uses too is refused at the start. */
    @Override
    public List<MetricFamilyDescriptor> getMetricFamilyDescriptors() {
        return MetricCatalogue.ALL.stream()
                .filter(family -> !StaffingFamilies.ALL.contains(family))
                .map(Snapshots::descriptor)
                .toList();
    }
}
