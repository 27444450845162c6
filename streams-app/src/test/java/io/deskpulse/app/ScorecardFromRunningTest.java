package io.deskpulse.app;

import static io.deskpulse.app.EventLines.answer;
import static io.deskpulse.app.EventLines.ask;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.deskpulse.access.Access;
import io.deskpulse.batch.BatchReport;
import io.deskpulse.batch.BatchResult;
import io.deskpulse.desk.DayKey;
import io.deskpulse.desk.DayRow;
import io.deskpulse.live.LiveView;
import io.deskpulse.live.Pane;
import io.deskpulse.live.Whose;
import io.deskpulse.metrics.MetricsPage;
import io.deskpulse.policy.PolicyBook;
import io.deskpulse.roster.Outlooks;
import io.deskpulse.topology.Latencies;
import io.deskpulse.topology.LatencyMeter;
import io.deskpulse.topology.LedgerTotals;
import io.deskpulse.topology.Moments;
import io.deskpulse.topology.NotReadyException;
import io.deskpulse.topology.PipelineState;
import io.deskpulse.topology.PipelineView;
import io.deskpulse.web.WebAddress;
import io.deskpulse.web.WebServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
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
    private KnowsTheFile pipeline;
    private WebServer server;

    private static final class KnowsTheFile implements PipelineView {

        private final BatchResult file;
        private PipelineState state = PipelineState.RUNNING;

        KnowsTheFile(BatchResult file) {
            this.file = file;
        }

        @Override
        public PipelineState state() {
            return state;
        }

        @Override
        public SortedMap<DayKey, DayRow> dayRows(@Nullable LocalDate date) throws NotReadyException {
            if (state != PipelineState.RUNNING) {
                throw new NotReadyException(state);
            }
            return file.rows();
        }

        @Override
        public SortedSet<Integer> desks() {
            return new TreeSet<>(Set.of(0));
        }

        @Override
        public int desksInAll() {
            return 1;
        }

        @Override
        public LedgerTotals totals() {
            OptionalLong newest = OptionalLong.of(Objects.requireNonNull(file.newestAt()));
            return new LedgerTotals(Map.of(), 0, Map.of(), 0, 0, 0, 0, 0, newest, 0);
        }

        @Override
        public LiveView live() {
            return new LiveView();
        }

        @Override
        public SortedMap<Long, Pane> lastHour(Whose whose) {
            return new TreeMap<>();
        }

        @Override
        public Latencies latencies() {
            return new LatencyMeter().latencies();
        }

        @Override
        public long now() {
            return Long.MAX_VALUE; // The wall clock moves on while no event comes.
        }
    }

    @BeforeEach
    void start() throws IOException {
        Path file = EventLines.file(
                folder, ask("m1", "b1", 0), answer("m2", "b1", 50), ask("m3", "b2", 60), answer("m4", "b2", 300));
        events = file.toString();
        pipeline = new KnowsTheFile(BatchReport.of(file, PolicyBook.GENERIC, (lines, read, size) -> {}));
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
