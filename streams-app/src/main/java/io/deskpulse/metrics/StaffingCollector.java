package io.deskpulse.metrics;

import io.deskpulse.moment.Moment;
import io.deskpulse.roster.Outlooks;
import io.deskpulse.topology.Moments;
import io.prometheus.metrics.model.registry.MultiCollector;
import io.prometheus.metrics.model.snapshots.MetricFamilyDescriptor;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.util.List;

/** Forms the families of the roster out of the newest outlook, beside who works now. */
final class StaffingCollector implements MultiCollector {

    private final Outlooks outlooks;
    private final Moments moments;

    StaffingCollector(Outlooks outlooks, Moments moments) {
        this.outlooks = outlooks;
        this.moments = moments;
    }

    @Override
    public MetricSnapshots collect() {
        Samples samples = new Samples();
        Moment moment = moments.latest();
        outlooks.latest()
                .forEach((shop, needs) ->
                        StaffingFamilies.sample(shop, needs, moment.staff(shop).working(), samples));
        return samples.toSnapshots();
    }

    /** Declares the catalogue, so that a name that another collector uses too is refused at the start. */
    @Override
    public List<MetricFamilyDescriptor> getMetricFamilyDescriptors() {
        return StaffingFamilies.ALL.stream().map(Snapshots::descriptor).toList();
    }
}
