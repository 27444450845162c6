package io.deskpulse.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.access.Access;
import io.deskpulse.metrics.FakePipeline;
import io.deskpulse.metrics.LiveShop;
import io.deskpulse.metrics.MetricsPage;
import io.deskpulse.policy.PolicyBook;
import io.deskpulse.roster.Outlooks;
import io.deskpulse.topology.Moments;
import io.deskpulse.topology.NotReadyException;
import io.deskpulse.topology.PipelineState;
import io.deskpulse.web.WebAddress;
import io.deskpulse.web.WebServer;
import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the application really answers is what the description of the API says. */
@Timeout(60)
class ApiAnswersTest {

    private static final Api API = new Api();

    private final FakePipeline pipeline = new FakePipeline();
    private final LiveShop shop = new LiveShop(pipeline);
    private final HttpClient http = HttpClient.newHttpClient();
    private BoardOnPipeline board;
    private MetricsPage metrics;
    private WebServer server;

    @BeforeEach
    void start() throws BindException, NotReadyException {
        shop.ask("b1", "a1", 0);
        shop.reply("b1", "a1", 0, 7);
        shop.ask("b2", "a2", 3);
        shop.ask("b3", null, 20);
        shop.lookAt(130);
        Group nobodyElse = new Group(List::of, Access.OPEN);
        Moments moments = new Moments(pipeline, PolicyBook.GENERIC, InstantSource.system());
        metrics = new MetricsPage(pipeline, moments, PolicyBook.GENERIC, InstantSource.system(), 10);
        Outlooks outlooks = new Outlooks(PolicyBook.GENERIC, List.of());
        outlooks.look(pipeline.dayRows(null), Instant.ofEpochMilli(pipeline.now()), shopId -> 7);
        metrics.show(outlooks, moments);
        board = new BoardOnPipeline(pipeline, moments, outlooks, PolicyBook.GENERIC, nobodyElse, 1);
        LiveEvidence evidence = new LiveEvidence(
                (shopId, since, ledger) -> true, PolicyBook.GENERIC, Duration.ZERO, InstantSource.system());
        DeskOnPipeline desk = new DeskOnPipeline(pipeline, PolicyBook.GENERIC, metrics, nobodyElse);
        server = WebServer.start(WebAddress.loopback(0), desk, evidence, board);
    }

    @AfterEach
    void stop() {
        board.close();
        server.close();
        metrics.close();
    }

    private URI uri(String path) {
        return URI.create(server.url()).resolve(path);
    }

    private HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofByteArray());
    }

    private void shouldAnswer(int status, String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = get(path);
        String type = response.headers().firstValue("Content-Type").orElseThrow();

        assertThat(response.statusCode()).as(path).isEqualTo(status);
        assertThat(API.objections(uri(path).getPath(), status, type, response.body()))
                .as(path)
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/desk",
                "/api/v1/desk?window=5m&shop=s1",
                "/api/v1/desk?window=today&scope=instance",
                "/api/v1/desk?shop=nobody",
                "/api/v1/waiting",
                "/api/v1/alerts?shop=s1",
                "/api/v1/hour?shop=s1",
                "/api/v1/hour?shop=s1&agent=a1",
                "/api/v1/staffing?shop=s1",
                "/api/v1/staffing?shop=nobody&scope=instance",
                "/api/v1/report",
                "/api/v1/report?date=2026-11-11",
                "/api/v1/scorecard?date=2026-11-11&shop=s1",
                "/api/v1/openapi.yaml",
                "/api/v1/rows",
                "/health/live",
                "/health/ready",
                "/metrics"
            })
    void shouldAnswerAsDescribed(String path) throws IOException, InterruptedException {
        shouldAnswer(200, path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/desk?window=now",
                "/api/v1/waiting?limit=0",
                "/api/v1/alerts?scope=x",
                "/api/v1/hour",
                "/api/v1/staffing",
                "/api/v1/events?shop=%20",
                "/api/v1/report?date=today",
                "/api/v1/scorecard",
                "/api/v1/evidence?shop=s1"
            })
    void shouldRefuseAsDescribed(String path) throws IOException, InterruptedException {
        shouldAnswer(400, path);
    }

    @Test
    void shouldFindNoEvidenceAsDescribed() throws IOException, InterruptedException {
        shouldAnswer(404, "/api/v1/evidence?date=2026-11-11&shop=s1&figure=sessions");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/report", "/api/v1/scorecard?date=2026-11-11", "/api/v1/rows", "/health/ready"})
    void shouldAskToComeBackAsDescribed(String path) throws IOException, InterruptedException {
        pipeline.state = PipelineState.REBALANCING;
        shouldAnswer(503, path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/desk?window=today", "/api/v1/waiting", "/api/v1/hour?shop=s1"})
    void shouldGoOnShowingWhatItSeesWhileTheWorkIsDividedAnew(String path) throws IOException, InterruptedException {
        pipeline.state = PipelineState.REBALANCING;
        shouldAnswer(200, path);
    }

    @Test
    void shouldSendEventsAsDescribedToNoMoreViewersThanItServes() throws IOException, InterruptedException {
        HttpResponse<Stream<String>> events =
                http.send(HttpRequest.newBuilder(uri("/api/v1/events")).build(), BodyHandlers.ofLines());
        shouldAnswer(503, "/api/v1/events");
        try (Stream<String> lines = events.body()) {
            Iterator<String> line = lines.iterator();
            for (String name : List.of("desk", "alerts", "waiting", "change", "change")) {
                assertThat(API.objectionsToEvent(name, dataOf(name, line)))
                        .as(name)
                        .isEmpty();
            }
        }
    }

    private static String dataOf(String event, Iterator<String> lines) {
        String line = lines.next();
        while (!line.equals("event: " + event)) {
            line = lines.next();
        }
        return lines.next().substring("data: ".length());
    }

    @Test
    void shouldNoticeAnAnswerThatIsNotAsDescribed() {
        byte[] wrong = "{\"at\":1,\"state\":\"running\",\"complete\":true,\"total\":-1,\"waiting\":[]}"
                .getBytes(StandardCharsets.UTF_8);

        assertThat(API.objections("/api/v1/waiting", 200, "application/json", wrong))
                .isNotEmpty();
        assertThat(API.objections("/api/v1/waiting", 418, "application/json", wrong))
                .isNotEmpty();
    }
}
