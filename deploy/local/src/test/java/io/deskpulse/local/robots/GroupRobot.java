package io.deskpulse.local.robots;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A WeCom robot on the loopback interface that keeps what it was told, as long as it is well. */
final class GroupRobot implements AutoCloseable {

    private static final Pattern NOTICES = Pattern.compile("DeskPulse: (\\d+) notices");

    private final List<String> told = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private volatile boolean well = true;
    private final AtomicInteger refused = new AtomicInteger();

    GroupRobot() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            if (well) {
                told.add(body);
            } else {
                refused.incrementAndGet();
            }
            byte[] answer = ("{\"errcode\":" + (well ? 0 : 93_000) + "}").getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
        }
    }

    void setWell(boolean now) {
        well = now;
    }

    int refused() {
        return refused.get();
    }

    String words() {
        return String.join("\n", told);
    }

    /** How many alerts the group was told of. */
    long notices() {
        Matcher count = NOTICES.matcher(words());
        return count.results()
                .mapToLong(found -> Long.parseLong(found.group(1)))
                .sum();
    }

    /** Writes a robots file with this robot in it. */
    Path fileIn(Path folder, String name) throws IOException {
        int port = server.getAddress().getPort();
        Files.writeString(folder.resolve(name + ".url"), "http://127.0.0.1:" + port + "/send?key=k");
        String robot =
                """
                {"robots": [{"name": "%1$s", "type": "wecom", "urlFile": "%1$s.url", "level": "warn", "every": "4 s"}]}
                """;
        return Files.writeString(folder.resolve(name + ".json"), robot.formatted(name));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
