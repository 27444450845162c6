package io.deskpulse.local.boards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.deskpulse.local.alerting.HurriedDeployment;
import io.deskpulse.local.alerting.Server;
import io.deskpulse.local.demo.TemporaryState;
import io.deskpulse.local.monitoring.Tool;
import io.deskpulse.local.monitoring.Tool.Outcome;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The demo and a real Prometheus, with the shipped rules, that scrapes it; ended with the tests of one class, whatever
 * happens.
 */
final class WatchedDemo implements BeforeAllCallback, AfterAllCallback {

    private @Nullable TemporaryState folder;
    private @Nullable RunningDemo demo;
    private @Nullable Server prometheus;

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        Tool.PROMETHEUS.require();
        Tool.PROMTOOL.require();
        folder = TemporaryState.create();
        Path place = folder.directory();
        demo = RunningDemo.start(place);
        prometheus = watching(demo, place);
        prometheus.awaitReady();
    }

    private static Server watching(RunningDemo demo, Path place) throws IOException, InterruptedException {
        String address = Server.freeAddress();
        Path folder = place.resolve("prometheus");
        new HurriedDeployment(Map.of("127.0.0.1:8080", demo.address().getAuthority(), "127.0.0.1:9090", address))
                .writePrometheus(folder);
        remember(demo, folder);
        return Server.start(
                Tool.PROMETHEUS, folder, address, "--config.file=prometheus.yml", "--storage.tsdb.path=data");
    }

    private static void remember(RunningDemo demo, Path folder) throws IOException, InterruptedException {
        Set<String> names = Recording.lookedBackAt(Boards.queries().toList());
        assertThat(names).isNotEmpty();
        String metrics = await("what boards look back at is there")
                .atMost(RunningDemo.PATIENCE)
                .until(demo::metrics, text -> names.stream().allMatch(name -> text.contains(name + "{")));
        Path text = folder.resolve("recording.txt");
        Files.writeString(text, new Recording(metrics, Instant.now()).openMetrics(names));
        Outcome outcome =
                Tool.PROMTOOL.run(folder, "tsdb", "create-blocks-from", "openmetrics", text, folder.resolve("data"));
        assertThat(outcome.status()).as(outcome.said()).isZero();
    }

    /** What Prometheus answers to a question of its HTTP interface; parameters are name and value in turn. */
    List<JsonNode> ask(String path, String... parameters) {
        StringBuilder query = new StringBuilder("/api/v1/" + path + "?");
        for (int i = 0; i < parameters.length; i += 2) {
            query.append(parameters[i] + "=" + URLEncoder.encode(parameters[i + 1], StandardCharsets.UTF_8) + "&");
        }
        JsonNode data = server().get(query.toString()).path("data");
        return (data.isArray() ? data : data.path("result")).valueStream().toList();
    }

    private Server server() {
        if (prometheus == null) {
            throw new IllegalStateException("not started");
        }
        return prometheus;
    }

    @Override
    public void afterAll(ExtensionContext context) throws Exception {
        for (AutoCloseable part : Arrays.asList(prometheus, demo, folder)) {
            if (part != null) {
                part.close();
            }
        }
    }
}
