package io.deskpulse.metrics;

import java.util.ArrayList;
import java.util.List;

/** Every metric of our own: what boards, alerts and the documentation are held against. */
public final class MetricCatalogue {

    /** How many agents' rows, all shops together, become series of their own: a guard of Prometheus. */
    public static final int AGENT_ROWS = 2000;

    static final Family AGENT_ROWS_SUMMED = Family.gauge(
            "deskpulse_pipeline_agent_rows_summed",
            "Agents beyond the series cap, whose figures agent=\"other\" sums.");

    static final List<RowMetric> ROW_METRICS =
            RowFamilies.ALL.stream().map(RowMetric::new).toList();

    /** All families: shops', agents', the pipeline's. */
    public static final List<Family> ALL = all();

    private MetricCatalogue() {}

    private static List<Family> all() {
        List<Family> all = new ArrayList<>();
        ROW_METRICS.forEach(metric -> all.add(metric.ofShop()));
        for (RowMetric metric : ROW_METRICS) {
            Family ofAgent = metric.ofAgent();
            if (ofAgent != null) {
                all.add(ofAgent);
            }
        }
        all.addAll(PipelineFamilies.ALL);
        all.add(AGENT_ROWS_SUMMED);
        return List.copyOf(all);
    }
}
