package io.deskpulse.metrics;

import io.prometheus.metrics.model.snapshots.ClassicHistogramBuckets;

/** The value of a histogram: how many there were of each size. */
final class Sizes {

    private final ClassicHistogramBuckets.Builder buckets = ClassicHistogramBuckets.builder();
    private final double sum;

    /** @param sum of all sizes, in the family's unit */
    Sizes(double sum) {
        this.sum = sum;
    }

    /** Adds those above the limit before and up to this one; the last limit is infinite. */
    void add(double limit, long count) {
        buckets.bucket(limit, count);
    }

    ClassicHistogramBuckets buckets() {
        return buckets.build();
    }

    double sum() {
        return sum;
    }
}
