package io.deskpulse.local.board;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.deskpulse.local.board.ScriptedDesk.NOON;

import java.net.BindException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A board never lets old figures pass for what is. */
class StaleFiguresTest {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private ScriptedDesk desk;
    private BoardWindow board;

    @BeforeEach
    void open() throws BindException {
        desk = new ScriptedDesk(new Rows().shop("s1", 1, NOON - 30_000).agent("s1", "小美", 30, 1, NOON - 30_000));
        board = BROWSER.open(desk.address()).awaitFigures();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private void assertSays(String notice) {
        assertThat(board.find(".notice")).hasText(Pattern.compile(notice));
    }

    private void assertAllIsWell() {
        assertThat(board.find(".notice")).hasCount(0);
        assertThat(board.find("#live")).hasText(Pattern.compile("^Live"));
        assertThat(board.find("body")).not().hasAttribute("data-old", "yes");
    }

    @Test
    void shouldSayWhenTheStreamStopsAndWhenItGoesOn() {
        desk.fallSilent();

        assertSays("^Figures are stale since \\d\\d:\\d\\d:\\d\\d: nothing came for 0:\\d\\d");
        assertThat(board.find("#announcer")).hasText(Pattern.compile("^Figures are stale"));
        assertThat(board.find("body")).hasAttribute("data-old", "yes");

        desk.speakAgain();

        assertAllIsWell();
        assertThat(board.find("#announcer")).hasText("Figures are live again.");
    }

    @Test
    void shouldLetNoWaitCountOnWhileNothingIsKnown() {
        desk.fallSilent();
        assertSays("^Figures are stale");
        String stopped = board.find("#agents .wait-time").textContent();

        assertSays("nothing came for 0:0[89]|nothing came for 0:1\\d");

        assertThat(board.find("#agents .wait-time")).hasText(stopped);
    }

    @Test
    void shouldSayThatTheConnectionIsLostAndRecoverByItself() throws BindException {
        int port = desk.port();
        desk.vanish();

        assertSays("^Connection lost\\. These figures are from \\d\\d:\\d\\d:\\d\\d");

        desk.comeBack(port);

        assertAllIsWell();
    }

    @Test
    void shouldSayItInChineseToo() {
        board.find("#language").click();
        desk.fallSilent();

        assertSays("^数据自 \\d\\d:\\d\\d:\\d\\d 起已停更");
        assertThat(board.find("#live")).hasText(Pattern.compile("^数据已停更"));
    }

    @Test
    void shouldSayThatTheApplicationIsNotRunning() {
        desk.become("rebalancing", List.of(), 0);

        assertSays("^The application is “rebalancing”: figures are being restored and are not complete yet\\.");
    }

    @Test
    void shouldSayWhichInstancesAreMissing() {
        desk.become("running", List.of("10.0.0.7:8080"), 0);

        assertSays("^Not all instances answer \\(10\\.0\\.0\\.7:8080\\)");
    }

    @Test
    void shouldSayThatNobodyWritesWithoutCallingItStale() {
        desk.become("running", List.of(), 300_000);

        assertSays("^No event for 5:\\d\\d: a quiet desk, or nothing arrives\\.");
        assertThat(board.find("body")).not().hasAttribute("data-old", "yes");
    }
}
