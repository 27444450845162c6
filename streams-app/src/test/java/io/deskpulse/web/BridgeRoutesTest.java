package io.deskpulse.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.access.TestFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.BindException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BridgeRoutesTest {

    private final Taken bridge = new Taken();
    private WebServer server;
    private WebClient client;

    /** Says of everything whose it was, with the status a test wants. */
    private static final class Taken implements BridgeService {

        private int status = 200;

        @Override
        public CompletableFuture<Receipt> take(String source, byte[] body, Function<String, @Nullable String> headers) {
            String line = source + " " + new String(body, StandardCharsets.UTF_8) + " " + headers.apply("Host");
            return CompletableFuture.completedFuture(new Receipt(status, line));
        }

        @Override
        public Receipt tooLarge(String source) {
            return new Receipt(413, source + " is too large");
        }

        @Override
        public Page metrics(@Nullable String accept) {
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            body.writeBytes("metric 1\n".getBytes(StandardCharsets.UTF_8));
            return new Page("text/plain", body);
        }
    }

    private void start(Entrance entrance) throws BindException {
        server = WebServer.start(entrance, bridge);
        client = new WebClient(server.port());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Nested
    class OnLoopback {

        @BeforeEach
        void open() throws BindException {
            start(Entrance.open(WebAddress.loopback(0)));
        }

        @Test
        void shouldHandOverBodyAndHeadersUnderTheSourcesName() {
            HttpResponse<String> webhook = client.post("/webhooks/desk", "{}");

            assertThat(webhook.statusCode()).isEqualTo(200);
            assertThat(webhook.body()).isEqualTo("desk {} 127.0.0.1:" + server.port() + "\n");
            assertThat(client.post("/events", "[]").body()).startsWith("events [] ");
        }

        @Test
        void shouldAnswerWithTheStatusInOneLine() {
            bridge.status = 422;
            HttpResponse<String> refused = client.post("/webhooks/desk", "x");

            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body()).startsWith("{\"error\":\"desk x ").endsWith("\"}\n");
        }

        @Test
        void shouldAskForItAgainWhenKafkaIsAway() {
            bridge.status = 503;
            HttpResponse<String> away = client.post("/events", "x");

            assertThat(away.statusCode()).isEqualTo(503);
            assertThat(away.headers().firstValue("Retry-After")).contains("5");
        }

        @Test
        void shouldReadNoMoreThanItMay() {
            HttpResponse<String> large = client.post("/webhooks/desk", "x".repeat((int) BridgeRoutes.MOST_BYTES + 1));

            assertThat(large.statusCode()).isEqualTo(413);
            assertThat(large.body()).isEqualTo("{\"error\":\"desk is too large\"}\n");
            assertThat(client.post("/webhooks/desk", "x".repeat((int) BridgeRoutes.MOST_BYTES))
                            .statusCode())
                    .isEqualTo(200);
        }

        /** A body whose length is not told beforehand. */
        @Test
        void shouldReadNoMoreOfAStream() throws IOException {
            String chunk = "10000\r\n" + "x".repeat(0x10000) + "\r\n";
            String request = "POST /webhooks/desk HTTP/1.1\r\nHost: a\r\nConnection: close\r\n"
                    + "Transfer-Encoding: chunked\r\n\r\n" + chunk.repeat(17) + "0\r\n\r\n";

            assertThat(client.sendRaw(request)).startsWith("HTTP/1.1 413");
        }

        @Test
        void shouldServeHealthAndMetrics() {
            assertThat(client.get("/health/live").statusCode()).isEqualTo(200);
            assertThat(client.get("/metrics").body()).isEqualTo("metric 1\n");
            assertThat(client.get("/events").statusCode()).isEqualTo(405);
        }
    }

    @Nested
    class WithAToken {

        @TempDir
        private Path folder;

        @BeforeEach
        void guard() throws IOException {
            var access = TestFiles.access(new TestFiles(folder).token(), null);
            start(new Entrance(WebAddress.loopback(0), access, () -> Instant.EPOCH));
        }

        @Test
        void shouldAskForItExceptOfWebhooks() {
            assertThat(client.post("/events", "x").statusCode()).isEqualTo(401);
            assertThat(client.get("/metrics").statusCode()).isEqualTo(401);
            assertThat(client.post("/webhooks/desk", "x").statusCode()).isEqualTo(200);
        }

        @Test
        void shouldNotBeTalkedIntoTakingEventsForAWebhook() throws IOException {
            for (String path : new String[] {
                "/webhooks/../events",
                "/webhooks/%2e%2e/events",
                "/webhooks/..;/events",
                "//events",
                "/webhooks//../events"
            }) {
                String answer = client.sendRaw(
                        "POST " + path + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: 1\r\n\r\nx");
                assertThat(answer).as(path).doesNotContain("events x").doesNotStartWith("HTTP/1.1 200");
            }
        }
    }
}
