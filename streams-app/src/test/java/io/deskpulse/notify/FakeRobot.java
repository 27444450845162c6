package io.deskpulse.notify;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Queue;

/** A robot's address on the loopback interface, behind which a platform answers, unless it is told to answer otherwise. */
final class FakeRobot implements AutoCloseable {

    /** Stands for an answer that begins and does not end. */
    static final int STALL = -1;

    private final Queue<Integer> troubles = new ArrayDeque<>();
    private final FakePlatform platform;
    private final HttpServer server;

    FakeRobot(RobotType type, InstantSource clock) throws IOException {
        platform = new FakePlatform(type, clock);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    private synchronized void answer(HttpExchange exchange) throws IOException {
        if (Integer.valueOf(STALL).equals(troubles.peek())) {
            troubles.remove();
            exchange.sendResponseHeaders(200, 100); // and never the body
            return;
        }
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            Integer trouble = troubles.poll();
            if (trouble == null) {
                String query = String.valueOf(exchange.getRequestURI().getRawQuery());
                send(exchange, 200, platform.take(query, body));
            } else if (trouble > 0) {
                send(exchange, trouble, "trouble");
            }
        }
    }

    private static void send(HttpExchange exchange, int status, String answer) throws IOException {
        byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    /** The next post meets this HTTP status instead of the platform; 0 closes the connection without an answer. */
    synchronized void meetNext(int status) {
        troubles.add(status);
    }

    FakePlatform platform() {
        return platform;
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/send?access_token=t");
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
