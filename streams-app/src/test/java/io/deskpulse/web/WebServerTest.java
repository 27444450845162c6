package io.deskpulse.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.BindException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebServerTest {

    private final FakeDesk desk = new FakeDesk();
    private WebServer server;
    private WebClient client;

    @BeforeEach
    void start() throws BindException {
        server = WebServer.start(WebAddress.loopback(0), desk, new FakeEvidence(), new FakeBoard());
        client = new WebClient(server.port());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("(absent)");
    }

    @Nested
    class WhenAskedForHealth {

        @ParameterizedTest
        @EnumSource(names = "FAILED", mode = EnumSource.Mode.EXCLUDE)
        void shouldBeAliveUnlessItFailed(Health health) {
            desk.health = health;

            assertThat(client.get("/health/live").statusCode()).isEqualTo(200);
        }

        @Test
        void shouldNotBeAliveWhenItFailed() {
            desk.health = Health.FAILED;

            assertThat(client.get("/health/live").statusCode()).isEqualTo(503);
        }

        @Test
        void shouldBeReadyWhenServing() {
            HttpResponse<String> response = client.get("/health/ready");

            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.body()).isEqualTo("ready\n");
        }

        @ParameterizedTest
        @EnumSource(names = "READY", mode = EnumSource.Mode.EXCLUDE)
        void shouldNotBeReadyInAnyOtherState(Health health) {
            desk.health = health;

            assertThat(client.get("/health/ready").statusCode()).isEqualTo(503);
        }
    }

    @Nested
    class WhenAskedForTheReport {

        @Test
        void shouldGiveTheAskedDay() {
            HttpResponse<String> response = client.get("/api/v1/report?date=2026-11-11");

            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(header(response, "Content-Type")).isEqualTo("application/json;charset=utf-8");
            assertThat(response.body()).isEqualTo("{\"rows\":[],\"day\":\"2026-11-11\"}");
        }

        @Test
        void shouldGiveAllDaysWhenNoneIsAskedFor() {
            assertThat(client.get("/api/v1/report").body()).contains("\"day\":\"null\"");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "yesterday", "2026-02-30", "2026-11-11T00:00", "%22%3Cscript%3E"})
        void shouldRefuseADateThatIsNone(String date) {
            HttpResponse<String> response = client.get("/api/v1/report?date=" + date);

            assertThat(response.statusCode()).isEqualTo(400);
            assertThat(response.body()).isEqualTo("{\"error\":\"date must be a day such as 2026-11-11\"}\n");
        }

        @Test
        void shouldAskToComeBackWhenTheFiguresAreNotReady() {
            desk.reportReady = false;

            HttpResponse<String> response = client.get("/api/v1/report");

            assertThat(response.statusCode()).isEqualTo(503);
            assertThat(header(response, "Retry-After")).isEqualTo("2");
            assertThat(response.body()).isEqualTo("{\"error\":\"figures are being restored\"}\n");
        }

        @Test
        void shouldTellNothingOfTheInsideWhenItFails() {
            desk.broken = true;

            HttpResponse<String> response = client.get("/api/v1/report");

            assertThat(response.statusCode()).isEqualTo(500);
            assertThat(response.body())
                    .isEqualTo("{\"error\":\"internal error; the application's log tells more\"}\n")
                    .doesNotContain(FakeDesk.BROKEN_DETAIL);
        }
    }

    @Nested
    class WhenAskedForMetrics {

        @Test
        void shouldAnswerInTheFormatThatTheClientAccepts() {
            HttpResponse<String> response = client.get("/metrics", "Accept", "application/openmetrics-text");

            assertThat(response.body()).isEqualTo("accepted application/openmetrics-text");
            assertThat(header(response, "Content-Type")).isEqualTo("text/plain; version=0.0.4; charset=utf-8");
        }
    }

    @Nested
    class WhenAskedForTheFrontPage {

        @Test
        void shouldSayWhereThingsAre() {
            HttpResponse<String> response = client.get("/");

            assertThat(header(response, "Content-Type")).isEqualTo("text/plain;charset=utf-8");
            assertThat(response.body())
                    .contains("http://localhost:" + server.port() + "/api/v1/report", "正在运行", "/health/ready");
        }

        @Test
        void shouldNameOnlyPathsThatAnswer() {
            String page = client.get("/").body();

            assertThat(page.lines().map(String::strip).filter(line -> line.startsWith("http://")))
                    .hasSize(10)
                    .map(url -> url.substring(url.indexOf('/', "http://".length())))
                    .map(path -> path.replace("YYYY-MM-DD", "2026-11-11"))
                    .allMatch(path -> client.get(path).statusCode() == 200);
        }
    }

    @Nested
    class WhenAskedForSomethingElse {

        @Test
        void shouldAnswerUnknownPathsWithOneLineOfJson() {
            HttpResponse<String> response =
                    client.get("/no/<such>/path".replace("<", "%3C").replace(">", "%3E"));

            assertThat(response.statusCode()).isEqualTo(404);
            assertThat(response.body()).isEqualTo("{\"error\":\"not found\"}\n");
        }

        @Test
        void shouldRefuseOtherMethodsAndSayWhichAreAllowed() {
            HttpResponse<String> response = client.send("POST", "/metrics");

            assertThat(response.statusCode()).isEqualTo(405);
            assertThat(header(response, "Allow")).contains("GET");
            assertThat(response.body()).isEqualTo("{\"error\":\"method not allowed\"}\n");
        }

        @Test
        void shouldAnswerAMalformedRequestWithoutTheServersOwnPage() throws IOException {
            String answer = client.sendRaw("GET /%%% HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");

            assertThat(answer).startsWith("HTTP/1.1 400").endsWith("{\"error\":\"bad request\"}\n");
            assertThat(answer.toLowerCase(java.util.Locale.ROOT)).doesNotContain("jetty", "<html");
        }
    }

    @Test
    void shouldSendHeadersThatGuardBrowsersAndNoneThatNamesTheServer() {
        HttpResponse<String> response = client.get("/no-such-path");

        assertThat(header(response, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(response, "Content-Security-Policy")).contains("default-src 'none'");
        assertThat(header(response, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(header(response, "Cache-Control")).isEqualTo("no-store");
        assertThat(response.headers().map()).doesNotContainKeys("Server", "server", "X-Powered-By");
    }

    @Test
    void shouldSayInOneLineThatItsPortIsTaken() {
        assertThatThrownBy(() ->
                        WebServer.start(WebAddress.loopback(server.port()), desk, new FakeEvidence(), new FakeBoard()))
                .isInstanceOf(BindException.class)
                .hasMessage("cannot listen on 127.0.0.1:" + server.port()
                        + ": the port is taken or not allowed; choose another one with --port");
    }

    @Test
    void shouldFreeItsPortWhenClosed() throws BindException {
        int port = server.port();
        server.close();

        try (WebServer next = WebServer.start(WebAddress.loopback(port), desk, new FakeEvidence(), new FakeBoard())) {
            assertThat(new WebClient(next.port()).get("/health/live").statusCode())
                    .isEqualTo(200);
        }
    }
}
