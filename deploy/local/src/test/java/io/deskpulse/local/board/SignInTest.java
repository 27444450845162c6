package io.deskpulse.local.board;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.deskpulse.local.board.ScriptedDesk.NOON;

import com.sun.net.httpserver.HttpServer;
import io.deskpulse.access.Access;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A board that asks its reader for the token. */
class SignInTest {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private static final String TOKEN = "correct-horse-battery-staple";

    @TempDir
    private Path folder;

    private volatile Instant now = Instant.parse("2026-11-11T02:00:00Z");
    private ScriptedDesk desk;
    private BoardWindow board;

    @BeforeEach
    void open() throws Exception {
        Path token = Files.writeString(folder.resolve("token"), TOKEN);
        Rows rows = new Rows().shop("s1", 1, NOON - 30_000).agent("s1", "小美", 30, 1, NOON - 30_000);
        desk = new ScriptedDesk(rows, Access.read(token, null, null), () -> now);
        board = BROWSER.open(desk.address());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private void signIn(String token) {
        board.find("#token").fill(token);
        board.find("button").click();
    }

    private void assertIsAskedForTheToken() {
        assertThat(board.find("#sign-in")).isVisible();
    }

    @Test
    void shouldShowTheLiveBoardToWhoKnowsTheToken() {
        assertIsAskedForTheToken();

        signIn(TOKEN);

        board.awaitFigures();
        assertThat(board.find("#live")).hasText(Pattern.compile("^Live"));
    }

    @Test
    void shouldTellWhoDoesNotKnowItAndAskAgain() {
        signIn("wrong-horse-battery-staple");

        assertThat(board.find("#refusal")).hasText(Pattern.compile("not the token"));
        signIn(TOKEN);
        board.awaitFigures();
    }

    @Test
    void shouldAskAgainWhenTheSessionHasEndedAndTheStreamBreaks() throws Exception {
        signIn(TOKEN);
        board.awaitFigures();
        int port = desk.port();

        now = now.plus(Duration.ofHours(13));
        desk.vanish();
        desk.comeBack(port);

        assertIsAskedForTheToken();
    }

    @Test
    void shouldLetInWhoIsSignedInAndFollowsALinkFromAnotherSite() throws Exception {
        signIn(TOKEN);
        board.awaitFigures();
        HttpServer other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        byte[] page = ("<!doctype html><a href='" + desk.address() + "'>board</a>").getBytes(StandardCharsets.UTF_8);
        other.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        other.start();
        try {
            board.page().navigate("http://localhost:" + other.getAddress().getPort() + "/");
            board.find("a").click();

            board.awaitFigures();
        } finally {
            other.stop(0);
        }
    }
}
