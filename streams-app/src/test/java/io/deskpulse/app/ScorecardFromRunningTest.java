package io.deskpulse.app;

import static io.deskpulse.app.EventLines.answer;
import static io.deskpulse.app.EventLines.ask;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.deskpulse.access.Access;
import io.deskpulse.batch.BatchReport;
import io.deskpulse.batch.BatchResult;
import io.deskpulse.metrics.FakePipeline;
import io.deskpulse.metrics.MetricsPage;
import io.deskpulse.policy.PolicyBook;
import io.deskpulse.roster.Outlooks;
import io.deskpulse.topology.Moments;
import io.deskpulse.topology.PipelineState;
import io.deskpulse.web.WebAddress;
import io.deskpulse.web.WebServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A running application that has read the same file, asked over its own server. */
class ScorecardFromRunningTest {

    @TempDir
    private Path folder;

    private String events = "";
    private final FakePipeline pipeline = new FakePipeline();
    private WebServer server;

    @BeforeEach
    void start() throws IOException {
        Path file = EventLines.file(
                folder, ask("m1", "b1", 0), answer("m2", "b1", 50), ask("m3", "b2", 60), answer("m4", "b2", 300));
        events = file.toString();
        know(BatchReport.of(file, PolicyBook.GENERIC, (lines, read, size) -> {}));
        Moments moments = new Moments(pipeline, PolicyBook.GENERIC, InstantSource.system());
        MetricsPage metrics = new MetricsPage(pipeline, moments, PolicyBook.GENERIC, InstantSource.system(), 10);
        DeskOnPipeline desk =
                new DeskOnPipeline(pipeline, PolicyBook.GENERIC, metrics, new Group(List::of, Access.OPEN));
        server = WebServer.start(
                WebAddress.loopback(0),
                desk,
                (query, out) -> {},
                new BoardOnPipeline(
                        pipeline,
                        moments,
                        new Outlooks(PolicyBook.GENERIC, List.of()),
                        PolicyBook.GENERIC,
                        new Group(List::of, Access.OPEN),
                        1));
    }

    private void know(BatchResult file) {
        pipeline.rows.putAll(file.rows());
        pipeline.newest = OptionalLong.of(Objects.requireNonNull(file.newestAt()));
        pipeline.now = Instant.ofEpochMilli(Long.MAX_VALUE); // The wall clock moves on while no event comes.
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private CommandRun scorecardOf(String url, String... options) {
        String[] args = new String[options.length + 5];
        System.arraycopy(new String[] {"scorecard", "--from-running", url, "--date", "2026-11-11"}, 0, args, 0, 5);
        System.arraycopy(options, 0, args, 5, options.length);
        return CommandRun.of(args);
    }

    @ParameterizedTest
    @ValueSource(strings = {"table", "csv", "json"})
    void shouldPrintTheSameAsOfTheFile(String format) {
        CommandRun running = scorecardOf(server.url(), "--format", format);

        assertThat(running.status()).isZero();
        assertThat(running.out())
                .isNotEmpty()
                .isEqualTo(CommandRun.of("scorecard", events, "--date", "2026-11-11", "--format", format)
                        .out());
    }

    @Test
    void shouldTakeAnAddressWithoutTheSlashAtItsEnd() {
        assertThat(scorecardOf("http://127.0.0.1:" + server.port()).status()).isZero();
    }

    @Test
    void shouldAskForOneShopWhateverItsScript() {
        CommandRun run = scorecardOf(server.url(), "--shop", "旗舰店");

        assertThat(run.status()).isZero();
        assertThat(run.errLines()).containsExactly("no figures of 2026-11-11 in shop 旗舰店");
    }

    @Test
    void shouldSayWhyTheApplicationRefuses() {
        pipeline.state = PipelineState.REBALANCING;

        CommandRun run = scorecardOf(server.url());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.errLines()).hasSize(1);
        assertThat(run.errLines().get(0)).contains("status 503", "REBALANCING");
    }

    @Test
    void shouldSayThatAnotherProgramAnswers() {
        CommandRun run = scorecardOf(server.url() + "no/such/path");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.errLines()).hasSize(1);
        assertThat(run.errLines().get(0)).contains("status 404", "not found");
    }

    @Test
    void shouldSayThatTheAnswerIsNoScorecard() throws IOException {
        HttpServer other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        other.createContext("/", ScorecardFromRunningTest::welcome);
        other.start();
        try {
            String url = "http://127.0.0.1:" + other.getAddress().getPort();

            CommandRun run = scorecardOf(url);

            assertThat(run.status()).isEqualTo(1);
            assertThat(run.errLines())
                    .containsExactly(
                            "deskpulse scorecard: " + url + " did not answer with a scorecard: is it another program?");
        } finally {
            other.stop(0);
        }
    }

    private static void welcome(HttpExchange exchange) throws IOException {
        byte[] page = "{\"welcome\": true}".getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, page.length);
        exchange.getResponseBody().write(page);
        exchange.close();
    }
}
