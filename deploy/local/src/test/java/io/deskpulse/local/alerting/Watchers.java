package io.deskpulse.local.alerting;

import com.fasterxml.jackson.databind.JsonNode;
import io.deskpulse.local.monitoring.Tool;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** Prometheus, which watches a desk; Alertmanager, which it tells; and the receiver of the messages. */
final class Watchers implements AutoCloseable {

    private final Receiver receiver = new Receiver();
    private final Server prometheus;
    private final Server alertmanager;

    private Watchers(Path folder, String desk) throws IOException {
        String told = Server.freeAddress();
        String watching = Server.freeAddress();
        HurriedDeployment deployment = new HurriedDeployment(Map.of(
                "127.0.0.1:8080", desk,
                "127.0.0.1:9090", watching,
                "127.0.0.1:9093", told,
                "127.0.0.1:9095", receiver.address()));
        deployment.writePrometheus(folder.resolve("prometheus"));
        deployment.writeAlertmanager(folder.resolve("alertmanager"));
        alertmanager = Server.start(
                Tool.ALERTMANAGER,
                folder.resolve("alertmanager"),
                told,
                "--config.file=alertmanager.yml",
                "--storage.path=data",
                "--cluster.listen-address=");
        prometheus = Server.start(
                Tool.PROMETHEUS,
                folder.resolve("prometheus"),
                watching,
                "--config.file=prometheus.yml",
                "--storage.tsdb.path=data");
    }

    /** Skips the test where the programs are missing. */
    static void require() {
        Tool.PROMETHEUS.require();
        Tool.ALERTMANAGER.require();
    }

    /** Has a desk watched. */
    static Watchers of(Desk desk, Path folder) throws IOException {
        Watchers watchers = new Watchers(folder, desk.address());
        boolean ready = false;
        try {
            watchers.alertmanager.awaitReady();
            watchers.prometheus.awaitReady();
            ready = true;
        } finally {
            if (!ready) {
                watchers.close();
            }
        }
        return watchers;
    }

    Receiver receiver() {
        return receiver;
    }

    /** The only value of an expression, as Prometheus knows it now; absent where it knows none. */
    OptionalDouble value(String expression) {
        String query = URLEncoder.encode(expression, StandardCharsets.UTF_8);
        JsonNode result =
                prometheus.get("/api/v1/query?query=" + query).path("data").path("result");
        return result.size() == 1
                ? OptionalDouble.of(result.path(0).path("value").path(1).asDouble())
                : OptionalDouble.empty();
    }

    /** What Alertmanager holds of an alert of a shop. */
    List<JsonNode> held(String shop, String alert) {
        return alertmanager
                .get("/api/v2/alerts")
                .valueStream()
                .filter(one -> shop.equals(one.path("labels").path("shop").asText()))
                .filter(one -> alert.equals(one.path("labels").path("alertname").asText()))
                .toList();
    }

    /** All they have said, for whoever must find out why a test failed. */
    String logs() {
        return prometheus.log() + alertmanager.log();
    }

    @Override
    public void close() {
        prometheus.close();
        alertmanager.close();
        receiver.close();
    }
}
