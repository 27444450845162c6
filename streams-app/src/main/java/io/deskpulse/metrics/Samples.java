package io.deskpulse.metrics;

import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** Gathers the samples of one moment, family by family. */
final class Samples {

    private static final int RECENT = 64;

    private final Map<List<List<String>>, Labels> recent = new HashMap<>();
    private final Map<Family, List<Value>> values = new LinkedHashMap<>();
    private final Map<Family, List<Histogram>> histograms = new LinkedHashMap<>();

    /** A sample of a counter or a gauge. */
    record Value(Labels labels, double value) {}

    /** A sample of a histogram. */
    record Histogram(Labels labels, Sizes sizes) {}

    void add(Family family, double value, List<String> labelValues) {
        Labels labels = labels(family.labels(), labelValues);
        values.computeIfAbsent(family, none -> new ArrayList<>()).add(new Value(labels, value));
    }

    /** The families of one row, sampled one after the other, share theirs: to check and sort labels is dear. */
    private Labels labels(List<String> names, List<String> labelValues) {
        if (recent.size() >= RECENT) {
            recent.clear();
        }
        return recent.computeIfAbsent(List.of(names, labelValues), none -> Labels.of(names, labelValues));
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

    void addHistogram(Family family, Sizes sizes, String... labelValues) {
        Labels labels = Labels.of(family.labels(), Arrays.asList(labelValues));
        histograms.computeIfAbsent(family, none -> new ArrayList<>()).add(new Histogram(labels, sizes));
    }

    MetricSnapshots toSnapshots() {
        List<MetricSnapshot> snapshots = new ArrayList<>();
        values.forEach((family, samples) -> snapshots.add(Snapshots.of(family, samples)));
        histograms.forEach((family, samples) -> snapshots.add(Snapshots.ofHistogram(family, samples)));
        return new MetricSnapshots(snapshots);
    }
}
