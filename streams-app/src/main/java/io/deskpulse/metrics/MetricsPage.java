package io.deskpulse.metrics;

import io.deskpulse.policy.PolicyBook;
import io.deskpulse.roster.Outlooks;
import io.deskpulse.topology.Moments;
import io.deskpulse.topology.PipelineView;
import io.micrometer.core.instrument.Clock;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.prometheus.metrics.expositionformats.ExpositionFormatWriter;
import io.prometheus.metrics.expositionformats.ExpositionFormats;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.IOException;
import java.io.OutputStream;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** Everything there is to scrape, in one registry: our own families, the process's, and Kafka's once they are bound. */
public final class MetricsPage implements AutoCloseable {

    private final PrometheusRegistry registry = new PrometheusRegistry();
    private final PrometheusMeterRegistry meters =
            new PrometheusMeterRegistry(PrometheusConfig.DEFAULT, registry, Clock.SYSTEM);
    private final ExpositionFormats formats = ExpositionFormats.init();
    private final ProcessMeters process = new ProcessMeters();

    /**
     * The metrics of one running application.
     *
     * @param moments what is shown of the shops, shared with whoever else shows it
     * @param policies the rules whose thresholds and caps the figures are formed with
     * @param clock the wall clock, for how old the ratings may be
     * @param agentSeries how many agents have series of their own: a guard of Prometheus
     */
    public MetricsPage(
            PipelineView pipeline, Moments moments, PolicyBook policies, InstantSource clock, int agentSeries) {
        registry.register(new DeskCollector(pipeline, moments, policies, clock, agentSeries));
        process.bindTo(meters);
    }

    /** Adds what the next hours need. */
    public void show(Outlooks outlooks, Moments moments) {
        registry.register(new StaffingCollector(outlooks, moments));
    }

    /** Adds what a library measures of itself; only what somebody looks at is kept of it. */
    public void bind(MeterBinder binder) {
        binder.bindTo(meters);
    }

    /**
     * Writes all metrics in the format that the client likes best.
     *
     * @param accept the client's Accept header, null where it sent none
     * @return the content type
     */
    public String write(@Nullable String accept, OutputStream out) throws IOException {
        ExpositionFormatWriter writer = formats.findWriter(accept);
        writer.write(out, registry.scrape());
        return writer.getContentType();
    }

    @Override
    public void close() {
        process.close();
        meters.close();
    }
}
