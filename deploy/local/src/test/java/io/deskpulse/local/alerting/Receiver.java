package io.deskpulse.local.alerting;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Stands where `deskpulse notify` would and keeps every message of Alertmanager's webhook. */
final class Receiver implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<JsonNode> messages = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    Receiver() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::keep);
        server.start();
    }

    private void keep(HttpExchange exchange) throws IOException {
        try (exchange) {
            messages.add(JSON.readTree(exchange.getRequestBody().readAllBytes()));
            exchange.sendResponseHeaders(200, -1);
        }
    }

    String address() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    /** The messages about a shop so far, each with the alerts of one group. */
    List<JsonNode> about(String shop) {
        return messages.stream()
                .filter(message ->
                        shop.equals(message.path("groupLabels").path("shop").asText()))
                .toList();
    }

    /** One alert of a shop in one status, {@code firing} or {@code resolved}, each time it was told. */
    List<JsonNode> told(String shop, String alert, String status) {
        return about(shop).stream()
                .flatMap(message -> message.path("alerts").valueStream())
                .filter(one -> alert.equals(one.path("labels").path("alertname").asText()))
                .filter(one -> status.equals(one.path("status").asText()))
                .toList();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
