package io.deskpulse.metrics;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Every metric of our own: what boards, alerts and the documentation are held against. */
public final class MetricCatalogue {

    static final Family AGENT_ROWS_SUMMED = Family.gauge(
            "deskpulse_pipeline_agent_rows_summed",
            "Agents beyond the series cap, whose figures agent=\"other\" sums.");

    static final List<RowMetric> ROW_METRICS = Stream.of(
                    ResponseFamilies.ALL, LegFamilies.ALL, VolumeFamilies.ALL, SalesFamilies.ALL)
            .flatMap(List::stream)
            .map(RowMetric::new)
            .toList();

    /** All families, in the order of the documentation: now, windows, the roster's, totals, the pipeline's. */
    public static final List<Family> ALL = all();

    private MetricCatalogue() {}

    private static List<Family> all() {
        List<Family> all = new ArrayList<>(NowFamilies.ALL);
        ROW_METRICS.forEach(metric -> all.addAll(metric.families().families()));
        all.addAll(DsrFamilies.ALL);
        all.addAll(StaffingFamilies.ALL);
        all.addAll(TotalFamilies.ALL);
        all.addAll(PipelineFamilies.ALL);
        all.add(AGENT_ROWS_SUMMED);
        return List.copyOf(all);
    }
}
