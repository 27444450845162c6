package io.deskpulse.metrics;

import io.prometheus.metrics.model.registry.MetricType;
import io.prometheus.metrics.model.snapshots.CounterSnapshot;
import io.prometheus.metrics.model.snapshots.CounterSnapshot.CounterDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot.GaugeDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricFamilyDescriptor;
import io.prometheus.metrics.model.snapshots.MetricMetadata;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** Gathers the samples of one moment, family by family. */
final class Samples {

    private static final String TOTAL = "_total";

    private final Map<Family, List<Sample>> byFamily = new LinkedHashMap<>();

    private record Sample(Labels labels, double value) {}

    void add(Family family, double value, List<String> labelValues) {
        Labels labels = Labels.of(family.labels(), labelValues);
        byFamily.computeIfAbsent(family, f -> new ArrayList<>()).add(new Sample(labels, value));
    }

    void add(Family family, double value, String... labelValues) {
        add(family, value, Arrays.asList(labelValues));
    }

    void addCount(Family family, long count, String... labelValues) {
        add(family, (double) count, labelValues);
    }

    /** Adds nothing where there is no value: an absent sample says "unknown", which zero does not. */
    void add(Family family, OptionalDouble value, String... labelValues) {
        value.ifPresent(known -> add(family, known, labelValues));
    }

    MetricSnapshots toSnapshots() {
        List<MetricSnapshot> snapshots = new ArrayList<>();
        byFamily.forEach((family, samples) -> snapshots.add(snapshot(family, samples)));
        return new MetricSnapshots(snapshots);
    }

    private static MetricSnapshot snapshot(Family family, List<Sample> samples) {
        return family.type() == Family.Type.COUNTER ? counter(family, samples) : gauge(family, samples);
    }

    private static MetricSnapshot counter(Family family, List<Sample> samples) {
        CounterSnapshot.Builder builder =
                CounterSnapshot.builder().name(snapshotName(family)).help(family.help());
        for (Sample sample : samples) {
            builder.dataPoint(CounterDataPointSnapshot.builder()
                    .labels(sample.labels())
                    .value(sample.value())
                    .build());
        }
        return builder.build();
    }

    private static String snapshotName(Family family) {
        String name = family.name(); // the client library writes _total itself
        return family.type() == Family.Type.COUNTER ? name.substring(0, name.length() - TOTAL.length()) : name;
    }

    /** What the Prometheus client has to know of a family before it has samples. */
    static MetricFamilyDescriptor descriptor(Family family) {
        MetricType type = family.type() == Family.Type.COUNTER ? MetricType.COUNTER : MetricType.GAUGE;
        return MetricFamilyDescriptor.of(
                type, new MetricMetadata(snapshotName(family), family.help()), family.labels());
    }

    private static MetricSnapshot gauge(Family family, List<Sample> samples) {
        GaugeSnapshot.Builder builder =
                GaugeSnapshot.builder().name(family.name()).help(family.help());
        for (Sample sample : samples) {
            builder.dataPoint(GaugeDataPointSnapshot.builder()
                    .labels(sample.labels())
                    .value(sample.value())
                    .build());
        }
        return builder.build();
    }
}
