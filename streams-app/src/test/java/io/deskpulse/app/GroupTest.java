package io.deskpulse.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.deskpulse.access.Access;
import io.deskpulse.board.Heading;
import io.deskpulse.board.WaitingDocument;
import io.deskpulse.desk.DayRowsCodec;
import io.deskpulse.desk.DayRowsCodec.Sent;
import io.deskpulse.live.Wait;
import io.deskpulse.metrics.FakePipeline;
import io.deskpulse.metrics.MetricsPage;
import io.deskpulse.policy.PolicyBook;
import io.deskpulse.topology.Moments;
import io.deskpulse.web.NotReadyException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class GroupTest {

    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Duration SHORT = Duration.ofMillis(300);
    private static final Heading HEADING = new Heading(1, OptionalLong.empty(), "running", List.of());

    private HttpServer other;
    private volatile byte[] body = new byte[0];
    private volatile int status = 200;

    @BeforeEach
    void start() throws IOException {
        other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        other.createContext("/", exchange -> {
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        other.start();
    }

    @AfterEach
    void stop() {
        other.stop(0);
    }

    private String address() {
        return "127.0.0.1:" + other.getAddress().getPort();
    }

    private static WaitingDocument waiting(String buyer) {
        Wait wait = new Wait("s1", "a1", buyer, buyer + "/1", 1, 1, null);
        return new WaitingDocument(HEADING, 1, List.of(wait));
    }

    private WaitingDocument joined() {
        return new Group(() -> List.of(address()), Access.OPEN).join(waiting("here"), "/", LONG, WaitingDocument::read);
    }

    private DeskOnPipeline desk(Group group) {
        return desk(group, new FakePipeline());
    }

    private DeskOnPipeline desk(Group group, FakePipeline pipeline) {
        Moments moments = new Moments(pipeline, PolicyBook.GENERIC, InstantSource.system());
        MetricsPage metrics = new MetricsPage(pipeline, moments, PolicyBook.GENERIC, InstantSource.system(), 10);
        return new DeskOnPipeline(pipeline, PolicyBook.GENERIC, metrics, group);
    }

    @Test
    void shouldJoinWhatTheOtherSees() {
        body = waiting("there").json();

        assertThat(joined().waits()).extracting(Wait::buyerId).containsExactly("here", "there");
        assertThat(joined().heading().missing()).isEmpty();
    }

    @Test
    void shouldNameAnInstanceThatIsNoMore() {
        other.stop(0);

        assertThat(joined()).isEqualTo(waiting("here").without(List.of(address())));
    }

    @Test
    void shouldNameAnInstanceThatNeverAnswers() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String address = "127.0.0.1:" + silent.getLocalPort();

            assertThat(new Group(() -> List.of(address), Access.OPEN)
                            .ask("/", SHORT)
                            .missing())
                    .containsExactly(address);
        }
    }

    @Test
    void shouldNameAnInstanceThatStopsInTheMiddleOfItsAnswer() throws IOException {
        other.removeContext("/");
        other.createContext("/", exchange -> exchange.sendResponseHeaders(200, 10));

        assertThat(new Group(() -> List.of(address()), Access.OPEN)
                        .ask("/", SHORT)
                        .missing())
                .containsExactly(address());
    }

    @Test
    void shouldNameAnInstanceThatRefuses() {
        body = waiting("there").json();
        status = 503;

        assertThat(joined().heading().missing()).containsExactly(address());
    }

    @Test
    void shouldNameAnInstanceThatSpeaksOfSomethingElse() {
        body = "<html>".getBytes(StandardCharsets.UTF_8);

        assertThat(joined().heading().missing()).containsExactly(address());
    }

    @Test
    void shouldRefuseAReportWithoutTheShopsOfAnInstance() {
        other.stop(0);
        DeskOnPipeline desk = desk(new Group(() -> List.of(address()), Access.OPEN));

        assertThatThrownBy(() -> desk.writeReport(null, new ByteArrayOutputStream()))
                .isInstanceOf(NotReadyException.class)
                .hasMessageContaining("the instance at " + address() + " did not answer");
    }

    @Test
    void shouldRefuseAReportOfInstancesOfSeveralVersions() {
        body = new byte[] {99};
        DeskOnPipeline desk = desk(new Group(() -> List.of(address()), Access.OPEN));

        assertThatThrownBy(() -> desk.writeReport(null, new ByteArrayOutputStream()))
                .isInstanceOf(NotReadyException.class)
                .hasMessage("the instance at " + address() + " is of another version of the program");
    }

    /** A report where this instance keeps one partition of two, and the other one these. */
    private String reportBeside(Integer... desks) throws IOException, NotReadyException {
        body = DayRowsCodec.encode(new Sent(new TreeMap<>(), new TreeSet<>(List.of(desks)), OptionalLong.empty()));
        FakePipeline pipeline = new FakePipeline();
        pipeline.desksInAll = 2;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        desk(new Group(() -> List.of(address()), Access.OPEN), pipeline).writeReport(null, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void shouldReportWhereEveryPartitionHasItsDesk() throws Exception {
        assertThat(reportBeside(1)).contains("rows");
    }

    @Test
    void shouldRefuseAReportWithoutTheShopsOfAPartition() {
        assertThatThrownBy(this::reportBeside)
                .isInstanceOf(NotReadyException.class)
                .hasMessage("only 1 of 2 partitions of the facts have a desk at this moment; ask again");
    }

    @Test
    void shouldRefuseAReportWhereTwoKeepTheSameShops() {
        assertThatThrownBy(() -> reportBeside(0, 1))
                .isInstanceOf(NotReadyException.class)
                .hasMessageContaining("moving");
    }
}
