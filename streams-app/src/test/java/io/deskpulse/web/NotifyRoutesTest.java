package io.deskpulse.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import io.javalin.Javalin;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class NotifyRoutesTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final FakeNotify notify = new FakeNotify();

    @Nested
    class OfTheServer {

        private WebServer server;
        private WebClient client;

        @BeforeEach
        void start() throws Exception {
            server = WebServer.start(Entrance.open(WebAddress.loopback(0)), notify);
            client = new WebClient(server.port());
        }

        @AfterEach
        void stop() {
            server.close();
        }

        @Test
        void shouldAnswerAlertmanagerOnceItsAlertsAreTold() {
            HttpResponse<String> answer = client.post("/alertmanager", "{}");

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(notify.received).isEqualTo("{}");
        }

        @Test
        void shouldAskForItAgainWhenItCannotBeTaken() {
            notify.told = CompletableFuture.completedFuture(false);

            HttpResponse<String> answer = client.post("/alertmanager", "{}");

            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).contains("5");
        }

        @Test
        void shouldNotAskAgainForWhatIsNotAlertmanagers() {
            HttpResponse<String> answer = client.post("/alertmanager", "");

            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).isEqualTo("{\"error\":\"it is empty\"}\n");
        }

        @Test
        void shouldTakeALargeGroup() {
            String large = "x".repeat(2_000_000);

            assertThat(client.post("/alertmanager", large).statusCode()).isEqualTo(200);
            assertThat(notify.received).hasSize(large.length());
        }

        @Test
        void shouldSayWhetherRobotsAreServed() {
            assertThat(client.get("/health/live").statusCode()).isEqualTo(200);
            notify.health = Health.FAILED;
            assertThat(client.get("/health/live").statusCode()).isEqualTo(503);
        }

        @Test
        void shouldShowItsMetrics() {
            assertThat(client.get("/metrics").body()).isEqualTo("metric 1\n");
        }

        @Test
        void shouldServeNothingOfTheApplication() {
            assertThat(client.get("/api/v1/report").statusCode()).isEqualTo(404);
            assertThat(client.get("/alertmanager").statusCode()).isEqualTo(405);
        }
    }

    @Nested
    class WhenNobodyWaitsForTheAnswer {

        private WebServer server;
        private HeardLog log;
        private Socket alertmanager;

        @BeforeEach
        void start() throws Exception {
            notify.told = new CompletableFuture<>();
            server = WebServer.start(Entrance.open(WebAddress.loopback(0)), notify);
            log = new HeardLog();
        }

        @AfterEach
        void stop() throws IOException {
            log.close();
            server.close();
            alertmanager.close();
        }

        private void post(String body, int length) throws IOException {
            alertmanager = new Socket(InetAddress.getLoopbackAddress(), server.port());
            String post = "POST /alertmanager HTTP/1.1\r\nHost: x\r\nContent-Length: " + length + "\r\n\r\n" + body;
            alertmanager.getOutputStream().write(post.getBytes(StandardCharsets.UTF_8));
        }

        private void awaitNothingLoggedBut(String line) {
            Awaitility.await().atMost(PATIENCE).untilAsserted(() -> assertThat(log.from(Level.INFO))
                    .filteredOn(said -> said.contains("/alertmanager"))
                    .containsExactly(line));
            assertThat(log.from(Level.WARN)).isEmpty();
        }

        @Test
        void shouldSayThatThePostBrokeOff() throws IOException {
            post("{", 2);
            alertmanager.close();

            awaitNothingLoggedBut("A request to /alertmanager broke off: its client hung up");
            assertThat(notify.received).isEmpty();
        }

        @Test
        void shouldSayThatThePostWasNotAnsweredWhenTheServerCloses() throws IOException {
            String line = "A post to /alertmanager was not answered: its connection ended before";
            post("{}", 2);
            Awaitility.await().atMost(PATIENCE).until(() -> notify.told.getNumberOfDependents() > 0);
            server.close();
            awaitNothingLoggedBut(line);
            notify.told.complete(true);

            awaitNothingLoggedBut(line);
        }
    }

    @Test
    void shouldAskForItAgainWhenItIsNotToldInTime() {
        notify.told = new CompletableFuture<>();
        Javalin server = Javalin.create(config -> {
                    config.startup.showJavalinBanner = false;
                    new NotifyRoutes(notify, Duration.ofMillis(50)).addTo(config.routes);
                })
                .start(WebAddress.LOOPBACK, 0);

        int status = new WebClient(server.port()).post("/alertmanager", "{}").statusCode();
        server.stop();

        assertThat(status).isEqualTo(503);
        assertThat(notify.told).isNotDone();
    }
}
