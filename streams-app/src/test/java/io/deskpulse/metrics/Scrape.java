package io.deskpulse.metrics;

import io.deskpulse.policy.PolicyBook;
import io.deskpulse.topology.Moments;
import io.prometheus.metrics.expositionformats.ExpositionFormats;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;

/** The samples of a pipeline in Prometheus' text format, to be looked at line by line. */
record Scrape(List<String> lines) {

    /** More agents than any test has. */
    static final int ALL_AGENTS = 10_000;

    static Scrape of(FakePipeline pipeline) {
        return of(pipeline, PolicyBook.GENERIC, ALL_AGENTS);
    }

    static Scrape of(FakePipeline pipeline, PolicyBook policies, int agentRows) {
        return of(collector(pipeline, policies, InstantSource.system(), agentRows));
    }

    static DeskCollector collector(FakePipeline pipeline, PolicyBook policies, InstantSource clock, int agentRows) {
        Moments moments = new Moments(pipeline, policies, clock);
        return new DeskCollector(pipeline, moments, policies, clock, agentRows);
    }

    static Scrape of(DeskCollector collector) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ExpositionFormats.init().getPrometheusTextFormatWriter().write(out, collector.collect());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Scrape(out.toString(StandardCharsets.UTF_8).lines().toList());
    }

    /** Those samples of a metric that are of today. */
    List<String> today(String metric) {
        return in("today", metric);
    }

    /** Those samples of a metric that are of one window. */
    List<String> in(String window, String metric) {
        return of(metric).stream()
                .filter(sample -> sample.contains("window=\"" + window + "\""))
                .toList();
    }

    /** Name, labels and value of all samples of one metric. */
    List<String> of(String metric) {
        return lines.stream()
                .filter(line -> line.startsWith(metric + "{") || line.startsWith(metric + " "))
                .map(line -> line.substring(metric.length()))
                .toList();
    }
}
