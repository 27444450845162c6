package io.deskpulse.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.access.Access;
import io.deskpulse.access.TestFiles;
import io.deskpulse.access.TestFiles.Pair;
import io.deskpulse.metrics.FakePipeline;
import io.deskpulse.metrics.MetricsPage;
import io.deskpulse.policy.PolicyBook;
import io.deskpulse.roster.Outlooks;
import io.deskpulse.topology.Moments;
import io.deskpulse.web.Entrance;
import io.deskpulse.web.QueryException;
import io.deskpulse.web.WebAddress;
import io.deskpulse.web.WebServer;
import java.net.BindException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Instances and commands that ask an instance with a token and a certificate. */
@Timeout(60)
class GuardedInstancesTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String ROWS = "/api/v1/rows";

    @TempDir
    private Path folder;

    private TestFiles files;
    private Pair pair;
    private WebServer server;

    @BeforeEach
    void start() throws BindException {
        files = new TestFiles(folder);
        pair = files.pair("desk", "EC");
        Entrance entrance = new Entrance(WebAddress.loopback(0), access(), InstantSource.system());
        FakePipeline pipeline = new FakePipeline();
        Moments moments = new Moments(pipeline, PolicyBook.GENERIC, InstantSource.system());
        MetricsPage metrics = new MetricsPage(pipeline, moments, PolicyBook.GENERIC, InstantSource.system(), 10);
        Group alone = new Group(List::of, Access.OPEN);
        server = WebServer.start(
                entrance,
                new DeskOnPipeline(pipeline, PolicyBook.GENERIC, metrics, alone),
                (query, out) -> {
                    throw QueryException.nothingFound("no evidence here");
                },
                new BoardOnPipeline(
                        pipeline, moments, new Outlooks(PolicyBook.GENERIC, List.of()), PolicyBook.GENERIC, alone, 1));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private Access access() {
        return TestFiles.access(files.token(), pair);
    }

    private Group.Answers asked(Access access) {
        return new Group(() -> List.of("127.0.0.1:" + server.port()), access).ask(ROWS, PATIENCE);
    }

    private CommandRun scorecard(Object... more) {
        Stream<Object> words = Stream.of("scorecard", "--date", "2026-11-11", "--from-running", server.url());
        return CommandRun.of(
                Stream.concat(words, Stream.of(more)).map(Object::toString).toArray(String[]::new));
    }

    @Test
    void shouldAnswerAnInstanceWithTheSameFiles() {
        assertThat(asked(access()).bodies()).hasSize(1);
    }

    @Test
    void shouldNotAnswerAnInstanceWithoutTheToken() {
        assertThat(asked(TestFiles.access(null, pair)).missing()).hasSize(1);
    }

    @Test
    void shouldNotBeBelievedByAnInstanceWithAnotherCertificate() {
        assertThat(asked(TestFiles.access(files.token(), files.pair("other", "EC")))
                        .missing())
                .hasSize(1);
    }

    @Test
    void shouldSayNothingWithoutTls() throws Exception {
        try (Socket plain = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            plain.getOutputStream().write("GET /health/live HTTP/1.0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));

            assertThat(new String(plain.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1))
                    .doesNotContain("HTTP/1.1 200", "starting", "ready");
        }
    }

    @Test
    void shouldAnswerACommandWithTokenAndCertificate() {
        CommandRun run = scorecard("--token-file", files.token(), "--trust-file", pair.certificate());

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(server.url()).startsWith("https://127.0.0.1:");
    }

    @Test
    void shouldTellACommandWithoutATokenWhatToDo() {
        CommandRun run = scorecard("--trust-file", pair.certificate());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("asks for a token; --token-file").hasLineCount(1);
    }

    @Test
    void shouldTellACommandWithAnotherTokenWhatToDo() {
        Path other = files.file("other-token", "wrong-horse-battery-staple");
        CommandRun run = scorecard("--trust-file", pair.certificate(), "--token-file", other);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("asks for another token").doesNotContain("wrong-horse");
    }

    @Test
    void shouldTellACommandThatDoesNotTrustTheCertificateWhatToDo() {
        CommandRun run = scorecard("--token-file", files.token());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("--trust-file").hasLineCount(1);
    }

    @Test
    void shouldTellACommandWhichFileItCannotUse() {
        CommandRun run = scorecard("--token-file", folder.resolve("missing"));

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("missing: there is no such file");
    }
}
