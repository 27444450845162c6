package io.deskpulse.metrics;

import io.prometheus.metrics.model.registry.MetricType;
import io.prometheus.metrics.model.snapshots.CounterSnapshot;
import io.prometheus.metrics.model.snapshots.CounterSnapshot.CounterDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot.GaugeDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.HistogramSnapshot;
import io.prometheus.metrics.model.snapshots.HistogramSnapshot.HistogramDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.MetricFamilyDescriptor;
import io.prometheus.metrics.model.snapshots.MetricMetadata;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import java.util.List;

/** Our families as the Prometheus client wants them. */
final class Snapshots {

    private Snapshots() {}

    /** What the client has to know of a family before it has samples. */
    static MetricFamilyDescriptor descriptor(Family family) {
        MetricType type =
                switch (family.type()) {
                    case COUNTER -> MetricType.COUNTER;
                    case GAUGE -> MetricType.GAUGE;
                    case HISTOGRAM -> MetricType.HISTOGRAM;
                };
        return MetricFamilyDescriptor.of(type, metadata(family), family.labels());
    }

    /** The client writes _total itself. */
    private static MetricMetadata metadata(Family family) {
        return new MetricMetadata(family.stem(), family.help());
    }

    static MetricSnapshot of(Family family, List<Samples.Value> samples) {
        return family.type() == Family.Type.COUNTER ? counter(family, samples) : gauge(family, samples);
    }

    private static MetricSnapshot counter(Family family, List<Samples.Value> samples) {
        return new CounterSnapshot(
                metadata(family),
                samples.stream()
                        .map(sample -> new CounterDataPointSnapshot(sample.value(), sample.labels(), null, 0L))
                        .toList());
    }

    private static MetricSnapshot gauge(Family family, List<Samples.Value> samples) {
        return new GaugeSnapshot(
                metadata(family),
                samples.stream()
                        .map(sample -> new GaugeDataPointSnapshot(sample.value(), sample.labels(), null))
                        .toList());
    }

    static MetricSnapshot ofHistogram(Family family, List<Samples.Histogram> samples) {
        return new HistogramSnapshot(
                metadata(family), samples.stream().map(Snapshots::point).toList());
    }

    private static HistogramDataPointSnapshot point(Samples.Histogram sample) {
        return HistogramDataPointSnapshot.builder()
                .labels(sample.labels())
                .classicHistogramBuckets(sample.sizes().buckets())
                .sum(sample.sizes().sum())
                .build();
    }
}
