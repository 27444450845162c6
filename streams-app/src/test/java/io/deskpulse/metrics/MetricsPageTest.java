package io.deskpulse.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.deskpulse.policy.PolicyBook;
import io.deskpulse.topology.Moments;
import io.micrometer.core.instrument.binder.kafka.KafkaStreamsMetrics;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MetricsPageTest {

    @TempDir
    private Path folder;

    private final FakePipeline pipeline = new FakePipeline();
    private final MetricsPage page = new MetricsPage(
            pipeline,
            new Moments(pipeline, PolicyBook.GENERIC, InstantSource.system()),
            PolicyBook.GENERIC,
            InstantSource.system(),
            10);
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @BeforeEach
    void rows() {
        LiveShop shop = new LiveShop(pipeline);
        shop.ask("b1", "a1", 0);
        shop.reply("b2", "a1", 0, 20);
        shop.scrapeAt(21);
        Rows.respond(pipeline.row(Rows.SHOP), 20);
        Rows.respond(pipeline.row(Rows.AGENT), 20);
    }

    @AfterEach
    void close() {
        page.close();
    }

    private String text() {
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void shouldWritePrometheusTextUnlessAskedOtherwise() throws IOException {
        assertThat(page.write(null, out)).isEqualTo("text/plain; version=0.0.4; charset=utf-8");
        assertThat(text()).contains("# TYPE deskpulse_pipeline_events_total counter", "deskpulse_shop_responses{");
    }

    @Test
    void shouldWriteOpenMetricsWhenAsked() throws IOException {
        assertThat(page.write("application/openmetrics-text; version=1.0.0", out))
                .isEqualTo("application/openmetrics-text; version=1.0.0; charset=utf-8");
        assertThat(text()).contains("# TYPE deskpulse_pipeline_events counter").endsWith("# EOF\n");
    }

    @Test
    void shouldGiveNoSampleATimestamp() throws IOException {
        page.write(null, out);

        assertThat(text().lines().filter(line -> !line.startsWith("#")))
                .allMatch(line -> line.substring(line.indexOf('}') + 1).strip().split(" ", -1).length <= 2)
                .noneMatch(line -> line.matches(".*} \\S+ \\S+"));
    }

    @Test
    void shouldKeepOfTheProcessOnlyWhatSomebodyLooksAt() throws IOException {
        page.write(null, out);

        assertThat(namesOf(text()))
                .filteredOn(name -> !name.startsWith("deskpulse_"))
                .contains("jvm_memory_used_bytes", "process_cpu_usage")
                .doesNotContain("jvm_buffer_count_buffers", "jvm_threads_states_threads");
    }

    @Nested
    class WithKafkaStreams {

        private KafkaStreams streams;
        private KafkaStreamsMetrics metrics;

        @BeforeEach
        void bind() {
            streams = new KafkaStreams(anyTopology(), settings());
            metrics = new KafkaStreamsMetrics(streams);
            page.bind(metrics);
        }

        @AfterEach
        void closeStreams() {
            metrics.close();
            streams.close(Duration.ZERO);
        }

        private Topology anyTopology() {
            StreamsBuilder builder = new StreamsBuilder();
            builder.stream("in");
            return builder.build();
        }

        private Properties settings() {
            Properties settings = new Properties();
            settings.put("application.id", "metrics-page-test");
            settings.put("bootstrap.servers", "127.0.0.1:1");
            settings.put("state.dir", folder.toString());
            return settings;
        }

        @Test
        void shouldKeepOnlyWhatSomebodyLooksAt() throws IOException {
            page.write(null, out);

            assertThat(namesOf(text()))
                    .filteredOn(name -> name.startsWith("kafka_"))
                    .contains("kafka_stream_alive_stream_threads")
                    .hasSizeLessThan(12);
        }

        @Test
        void shouldSatisfyPromtool() throws IOException, InterruptedException {
            if (!"true".equals(System.getenv("CI"))) {
                assumeTrue(Promtool.isInstalled(), "promtool is not installed (Debian package prometheus)");
            }
            page.write(null, out);

            assertThat(Promtool.complaintsAbout(out.toByteArray(), folder)).isEmpty();
        }
    }

    private static Set<String> namesOf(String text) {
        return text.lines()
                .filter(line -> line.startsWith("# TYPE "))
                .map(line -> line.split(" ", -1)[2])
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
