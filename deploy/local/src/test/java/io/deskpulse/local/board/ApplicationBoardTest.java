package io.deskpulse.local.board;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import io.deskpulse.local.alerting.Desk;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The board of the application as it runs, from the buyer's message in Kafka to the colour on the screen. */
class ApplicationBoardTest {

    private static final String SHOP = "店铺一";
    private static final String RED = "rgb(192, 29, 46)";

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @Test
    void shouldMoveWithTheDeskAndLetAStalledAgentRiseAndTurnRed(@TempDir Path folder) throws Exception {
        try (Desk desk = Desk.open(folder, "{\"default\": {\"pack\": \"generic\"}}")) {
            serve(desk, 2);
            desk.ask(SHOP, "early", "Ann");
            desk.awaitFigures();
            BoardWindow board = BROWSER.open("http://" + desk.address() + "/?theme=light");

            assertThat(board.awaitFigures().agents().first().locator(".name")).hasText("Ann");
            assertThat(responses(board, "Bo")).hasText("2");

            serve(desk, 3);
            assertThat(responses(board, "Bo")).hasText("5");

            stall(desk, board);
            assertBothLanguages(board);
            assertThat(board.complaints()).isEmpty();
            assertThat(board.strangers()).isEmpty();
        }
    }

    /** Bo answers at once. */
    private static void serve(Desk desk, int buyers) throws Exception {
        for (int buyer = 0; buyer < buyers; buyer++) {
            desk.ask(SHOP, "guest" + buyer, "Bo");
            desk.reply(SHOP, "guest" + buyer, "Bo");
        }
        desk.awaitFigures();
    }

    private static Locator responses(BoardWindow board, String agent) {
        return board.agent(agent).locator("td").nth(7);
    }

    /** 小美 answers nobody for longer than a breach takes, while Ann has answered. */
    private static void stall(Desk desk, BoardWindow board) throws Exception {
        desk.ask(SHOP, "late", "小美");
        desk.awaitFigures();
        assertThat(board.agent("小美")).hasAttribute("data-level", "none");
        desk.reply(SHOP, "early", "Ann");
        desk.awaitFigures();
        desk.pass(Duration.ofSeconds(181));

        assertThat(board.agents().first().locator(".name")).hasText("小美");
        assertThat(board.agents().first()).hasAttribute("data-level", "breach");
        assertThat(board.agents().first().locator(".level-word")).hasText("breach");
        assertThat(board.agents().first().locator(".level")).hasCSS("color", RED);
        assertThat(board.find("#alerts .line[data-level='breach'] .line-who")).hasText("小美");
        assertThat(board.find("#waits .line-where")).hasText(SHOP + " · buyer late");
        assertThat(board.find("#announcer")).containsText("beyond breach");
    }

    private static void assertBothLanguages(BoardWindow board) {
        board.find("#language").click();
        assertThat(board.agents().first().locator(".level-word")).hasText("违约");
        assertThat(board.find("#tile-waitingNow .tile-title")).hasText("正在等待");

        board.find("#language").click();
        assertThat(board.find("#tile-waitingNow .tile-title")).hasText("Waiting now");

        board.agents().first().locator(".name").click();
        assertThat(board.find("#details .uplot canvas")).isVisible();
        assertThat(board.find("#details .line-who")).hasText("buyer late");
    }
}
