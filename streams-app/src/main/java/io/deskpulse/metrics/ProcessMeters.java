package io.deskpulse.metrics;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.core.instrument.config.MeterFilter;
import java.util.Set;

/** What Micrometer knows of the process and of Kafka's clients, reduced to what somebody looks at. */
final class ProcessMeters implements AutoCloseable {

    private static final Set<String> KEPT = Set.of(
            "jvm.gc.pause",
            "jvm.memory.max",
            "jvm.memory.used",
            "jvm.threads.live",
            "kafka.consumer.fetch.manager.records.consumed.total",
            "kafka.consumer.fetch.manager.records.lag.max",
            "kafka.stream.alive.stream.threads",
            "kafka.stream.failed.stream.threads",
            "kafka.stream.state.bytes.written.total",
            "kafka.stream.thread.commit.total",
            "kafka.stream.thread.process.total",
            "process.cpu.usage",
            "process.files.open",
            "process.uptime");

    private final JvmGcMetrics collections = new JvmGcMetrics();

    /** Registers the process's own meters; whatever is bound to the registry later passes the same filter. */
    void bindTo(MeterRegistry registry) {
        registry.config().meterFilter(MeterFilter.denyUnless(ProcessMeters::isKept));
        collections.bindTo(registry);
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
        new FileDescriptorMetrics().bindTo(registry);
    }

    private static boolean isKept(Meter.Id id) {
        return KEPT.contains(id.getName());
    }

    @Override
    public void close() {
        collections.close();
    }
}
