package io.deskpulse.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import io.deskpulse.board.GzipPiece;
import io.deskpulse.board.Outlet;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class EventStreamTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** How HTTP says that an answer is over. */
    private static final String LAST_CHUNK = "0";

    private final FakeBoard board = new FakeBoard();
    private final List<Socket> sockets = new ArrayList<>();
    private WebServer server;

    @BeforeEach
    void start() throws BindException {
        server = WebServer.start(WebAddress.loopback(0), new FakeDesk(), new FakeEvidence(), board);
    }

    @AfterEach
    void stop() throws IOException {
        for (Socket socket : sockets) {
            socket.close();
        }
        server.close();
    }

    /** A browser that reads only when the test does, and takes little in advance. */
    private BufferedReader look() throws IOException {
        return new BufferedReader(new InputStreamReader(
                connect("GET /api/v1/events HTTP/1.1\r\nHost: x\r\nAccept: text/event-stream\r\n\r\n"),
                StandardCharsets.UTF_8));
    }

    /** The answer to that request, from when the board knows of it. */
    private InputStream connect(String request) throws IOException {
        int before = board.outlets.size();
        Socket socket = new Socket();
        sockets.add(socket);
        socket.setReceiveBufferSize(4096);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), server.port()));
        socket.setSoTimeout((int) PATIENCE.toMillis());
        socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
        Awaitility.await().atMost(PATIENCE).until(() -> board.outlets.size() > before);
        return socket.getInputStream();
    }

    private Outlet outlet() {
        return board.outlets.get(board.outlets.size() - 1);
    }

    private static byte[] event(String data) {
        return ("data: " + data + "\n\n").getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> readUntil(BufferedReader reader, String last) throws IOException {
        List<String> lines = new ArrayList<>();
        String line = "";
        while (line != null && !line.equals(last)) {
            line = reader.readLine();
            lines.add(line);
        }
        return lines;
    }

    @Test
    void shouldSayWhatItIsAndWhenToComeAgain() throws IOException {
        assertThat(readUntil(look(), "retry: 2000"))
                .contains("HTTP/1.1 200 OK", "Content-Type: text/event-stream;charset=utf-8", "retry: 2000")
                .anyMatch(header -> header.startsWith("Cache-Control: no-store"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"gzip, deflate, br | true", "br,GZIP | true", "identity | false", "gzip;q=0 | false"})
    void shouldSendGzipToWhoeverTakesIt(String taken, boolean gzip) throws IOException {
        InputStream answer =
                connect("GET /api/v1/events HTTP/1.0\r\nHost: x\r\nAccept-Encoding: " + taken + "\r\n\r\n");
        assertThat(outlet().takesGzip()).isEqualTo(gzip);
        outlet().offer(gzip ? GzipPiece.of(event("here")) : event("here"));
        outlet().close();

        byte[] whole = answer.readAllBytes();
        int end = new String(whole, StandardCharsets.ISO_8859_1).indexOf("\r\n\r\n") + 4;
        String head = new String(whole, 0, end, StandardCharsets.ISO_8859_1);
        assertThat(head.contains("Content-Encoding: gzip")).isEqualTo(gzip);
        assertThat(head).contains("Vary: Accept-Encoding");
        InputStream body = new ByteArrayInputStream(whole, end, whole.length - end);
        String expected = "retry: 2000\n\ndata: here\n\n";
        byte[] text = (gzip ? new GZIPInputStream(body) : body).readNBytes(expected.length());
        assertThat(new String(text, StandardCharsets.UTF_8)).isEqualTo(expected);
    }

    @Test
    void shouldSendEveryEventAtOnceAndInOrder() throws IOException {
        BufferedReader reader = look();
        assertThat(outlet().offer(event("one"))).isTrue();
        readUntil(reader, "data: one");
        assertThat(outlet().offer(event("二"))).isTrue();
        assertThat(outlet().offer(event("three"))).isTrue();

        assertThat(readUntil(reader, "data: three")).containsSubsequence("data: 二", "data: three");
        Awaitility.await().atMost(PATIENCE).until(outlet()::isDrained);
    }

    @Test
    void shouldRefuseMoreThanASlowViewerTakesAndKeepNoneOfIt() throws IOException {
        look();
        byte[] large = event("x".repeat(1 << 20));
        int taken = 0;
        while (outlet().offer(large)) {
            taken++;
        }

        assertThat(taken).isBetween(16, 64);
        assertThat(outlet().isDrained()).isFalse();
    }

    @Test
    void shouldServeOthersWhileOneIsSlow() throws IOException {
        for (int i = 0; i < 40; i++) { // more than the server has threads
            look();
            Outlet slow = outlet();
            byte[] large = event("x".repeat(1 << 20));
            for (boolean taken = true; taken; ) {
                taken = slow.offer(large);
            }
        }
        BufferedReader reader = look();
        outlet().offer(event("here"));

        assertThat(readUntil(reader, "data: here")).contains("data: here");
        assertThat(new WebClient(server.port()).get("/health/live").statusCode())
                .isEqualTo(200);
    }

    @Test
    void shouldNoticeWhenAViewerGoesAway() throws IOException {
        look();
        sockets.get(0).close();

        Awaitility.await().atMost(PATIENCE).until(() -> {
            outlet().offer(event("still there?"));
            return board.ended.get() == 1;
        });
    }

    @Test
    void shouldNotCallItAFailureWhenViewersGoAway() throws IOException {
        try (HeardLog log = new HeardLog()) {
            for (int i = 0; i < 100; i++) {
                look();
            }
            for (Socket socket : sockets) {
                socket.close();
                board.outlets.forEach(outlet -> outlet.offer(event("still there?")));
            }
            Awaitility.await().atMost(PATIENCE).until(() -> {
                board.outlets.forEach(outlet -> outlet.offer(event("still there?")));
                return board.ended.get() == sockets.size();
            });

            assertThat(log.from(Level.WARN)).isEmpty();
        }
    }

    @Test
    void shouldEndWhenTheBoardEndsIt() throws IOException {
        BufferedReader reader = look();
        readUntil(reader, "retry: 2000");
        outlet().close();

        assertThat(readUntil(reader, LAST_CHUNK)).endsWith(LAST_CHUNK);
        assertThat(board.ended).hasValue(1);
    }
}
