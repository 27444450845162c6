package io.deskpulse.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.access.TestFiles;
import java.io.IOException;
import java.net.BindException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A server that asks who comes. */
class DoorkeeperTest {

    private static final String BROWSER = "text/html,application/xhtml+xml,*/*;q=0.8";
    private static final String REFUSED = "{\"error\":\"" + Doorkeeper.NEEDED + "\"}\n";

    @TempDir
    private Path folder;

    private volatile Instant now = Instant.parse("2026-11-11T02:00:00Z");
    private WebServer server;
    private WebClient client;

    @BeforeEach
    void start() throws BindException {
        var access = TestFiles.access(new TestFiles(folder).token(), null);
        Entrance entrance = new Entrance(WebAddress.loopback(0), access, () -> now);
        server = WebServer.start(entrance, new FakeDesk(), new FakeEvidence(), new FakeBoard());
        client = new WebClient(server.port());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private static void shouldBeRefused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer realm=\"deskpulse\"");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.body()).isEqualTo(REFUSED);
    }

    /** Whatever the server has, and what it has not. */
    static Stream<String> everything() throws BindException {
        try (WebServer open =
                WebServer.start(WebAddress.loopback(0), new FakeDesk(), new FakeEvidence(), new FakeBoard())) {
            Stream<String> files = Stream.of("/board/js/main.js", "/board/index.html", "/no/such/path", "/health");
            Stream<String> tricks = Stream.of(
                    "/health/live/",
                    "/health/live/../ready",
                    "//metrics",
                    "/metrics/",
                    "/health/ready/x",
                    "/sign-in/x");
            return Stream.of(open.paths().stream().filter(path -> !path.startsWith("/health/")), files, tricks)
                    .flatMap(paths -> paths)
                    .toList()
                    .stream();
        }
    }

    @Nested
    class WhoBringsNothing {

        @ParameterizedTest
        @MethodSource("io.deskpulse.web.DoorkeeperTest#everything")
        void shouldGetNothing(String path) {
            HttpResponse<String> answer = client.get(path);

            assertThat(answer.statusCode()).as(answer.body()).isIn(400, 401);
            assertThat(answer.body()).isIn(REFUSED, "{\"error\":\"bad request\"}\n");
        }

        @ParameterizedTest
        @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "PATCH"})
        void shouldGetNothingInAnyOtherWay(String method) {
            shouldBeRefused(client.send(method, "/metrics"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"/health/live", "/health/ready"})
        void shouldLearnWhetherTheServerIsWell(String path) {
            assertThat(client.get(path).statusCode()).isEqualTo(200);
        }
    }

    @Nested
    class WhoBringsAToken {

        @ParameterizedTest
        @ValueSource(strings = {"Bearer ", "bearer ", "BEARER  "})
        void shouldBeLetInWhereItIsTheOne(String scheme) {
            assertThat(client.get("/metrics", "Authorization", scheme + TestFiles.WORD)
                            .statusCode())
                    .isEqualTo(200);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Bearer wrong-horse-battery-staple",
                    "Bearer correct-horse-battery-stapl",
                    "Bearer",
                    "Bearer ",
                    "correct-horse-battery-staple",
                    "Basic Y29ycmVjdC1ob3JzZS1iYXR0ZXJ5LXN0YXBsZQ=="
                })
        void shouldBeRefusedWhereItIsNot(String header) {
            shouldBeRefused(client.get("/metrics", "Authorization", header));
        }

        @Test
        void shouldNotBeLetInForATokenInTheAddress() {
            shouldBeRefused(client.get("/metrics?token=" + TestFiles.WORD + "&access_token=" + TestFiles.WORD));
        }
    }

    @Nested
    class ABrowser {

        private String session() {
            HttpResponse<String> signedIn = client.post("/sign-in", TestFiles.WORD);
            assertThat(signedIn.statusCode()).isEqualTo(204);
            String cookie = signedIn.headers().firstValue("Set-Cookie").orElseThrow();
            assertThat(cookie)
                    .contains("; HttpOnly", "; SameSite=Strict", "; Path=/;", "; Max-Age=43200")
                    .doesNotContain(TestFiles.WORD, "Secure");
            return cookie.substring(0, cookie.indexOf(';'));
        }

        private int status(String path, String cookie) {
            return client.get(path, "Cookie", cookie, "Accept", BROWSER).statusCode();
        }

        @Test
        void shouldBeAskedForTheTokenInsteadOfBeingShownTheBoard() {
            HttpResponse<String> page = client.get("/?lang=zh", "Accept", BROWSER);

            assertThat(page.statusCode()).isEqualTo(401);
            assertThat(page.body()).contains("id=\"sign-in\"", "访问令牌").doesNotContain("main.js");
            assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                    .startsWith("default-src 'none'; script-src 'self'; style-src 'self'");
        }

        @ParameterizedTest
        @ValueSource(strings = {"/sign-in/sign-in.js", "/sign-in/sign-in.css"})
        void shouldBeGivenWhatThatPageLoads(String file) {
            assertThat(client.get(file).statusCode()).isEqualTo(200);
        }

        @Test
        void shouldSeeTheBoardAndItsStreamOnceItsUserShowedTheToken() {
            String cookie = session();

            assertThat(client.get("/", "Cookie", cookie, "Accept", BROWSER).body())
                    .contains("main.js");
            assertThat(status("/api/v1/desk", cookie)).isEqualTo(200);
            assertThat(status("/sign-in", cookie)).isEqualTo(204);
        }

        @Test
        void shouldBeAskedAgainAfterAShift() {
            String cookie = session();
            now = now.plus(Duration.ofHours(12)).minusSeconds(1);
            assertThat(status("/api/v1/desk", cookie)).isEqualTo(200);

            now = now.plusSeconds(1);

            assertThat(status("/api/v1/desk", cookie)).isEqualTo(401);
            assertThat(status("/sign-in", cookie)).isEqualTo(401);
        }

        @Test
        void shouldNotBeLetInByASessionThatIsProlongedOrInvented() {
            String cookie = session();
            String seal = cookie.substring(cookie.indexOf('.'));

            assertThat(status("/metrics", Session.COOKIE + "=99999999999" + seal))
                    .isEqualTo(401);
            assertThat(status("/metrics", Session.COOKIE + "=99999999999." + "0".repeat(64)))
                    .isEqualTo(401);
            assertThat(status("/metrics", Session.COOKIE + "=" + TestFiles.WORD))
                    .isEqualTo(401);
            assertThat(status("/metrics", cookie + "0")).isEqualTo(401);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "wrong-horse-battery-staple", "token=correct-horse-battery-staple"})
        void shouldBeRefusedForAnotherToken(String body) {
            shouldBeRefused(client.post("/sign-in", body));
        }
    }

    @Test
    void shouldAnswerAMalformedRequestWithoutLettingItIn() throws IOException {
        String answer = client.sendRaw("GET /metrics HTTP/1.0\r\nAuthorization: Bearer \r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 401").endsWith(REFUSED);
    }
}
