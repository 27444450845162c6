package io.deskpulse.local.board;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.deskpulse.local.board.ScriptedDesk.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.BindException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The gate lets no such identifier through; should one come all the same, it is text like any other. */
class MarkupTest {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private static final String SHOP = "<img src=x onerror=\"document.title='taken'\">";
    private static final String AGENT = "</td><script>document.title='taken'</script>";
    private static final String BUYER = "<a href=javascript:alert(1)>b1</a>";

    @Test
    void shouldShowMarkupAsTextWhereverItStands() throws BindException {
        long since = NOON - 200_000;
        Rows rows = new Rows()
                .shop(SHOP, 1, since)
                .agent(SHOP, AGENT, 3, 1, since)
                .wait(SHOP, AGENT, BUYER, since)
                .alert(SHOP, AGENT, "breach", since);
        try (ScriptedDesk desk = new ScriptedDesk(rows)) {
            BoardWindow board = BROWSER.open(desk.address()).awaitFigures();

            assertThat(board.find("#shops .name")).hasText(SHOP);
            assertThat(board.find("#agents .name")).hasText(AGENT);
            assertThat(board.find("#waits .line-where")).hasText(SHOP + " · buyer " + BUYER);
            assertThat(board.find("#alerts .line-where")).hasText(SHOP);
            assertThat(board.find("#tile-longest .tile-sub")).hasText(AGENT + " · " + SHOP);
            assertNothingOfItIsMarkup(board);
        }
    }

    @Test
    void shouldShowABuyersMarkupAsTextInTheDetails() throws BindException {
        long since = NOON - 200_000;
        Rows rows =
                new Rows().shop("s1", 1, since).agent("s1", "a1", 3, 1, since).wait("s1", "a1", BUYER, since);
        try (ScriptedDesk desk = new ScriptedDesk(rows)) {
            BoardWindow board = BROWSER.open(desk.address()).awaitFigures();

            board.find("#agents .name").click();

            assertThat(board.find("#details .line-who")).hasText("buyer " + BUYER);
            assertNothingOfItIsMarkup(board);
        }
    }

    private static void assertNothingOfItIsMarkup(BoardWindow board) {
        assertThat(board.find(
                        "main img, main a, main script, dialog img, dialog script, dialog a:not([href^='/api/v1/'])"))
                .hasCount(0);
        assertThat(board.page().title()).isNotEqualTo("taken");
        assertThat(board.complaints()).isEmpty();
        assertThat(board.strangers()).isEmpty();
    }

    @Test
    void shouldShowAnEventsMarkupAsTextToo() throws BindException {
        try (ScriptedDesk desk = new ScriptedDesk(new Rows().shop("s1", 0, 0).agent("s1", "a1", 1))) {
            BoardWindow board = BROWSER.open(desk.address()).awaitFigures();

            desk.become(SHOP, List.of(), 0);
            desk.change(new Rows().agent("s1", AGENT, 2));

            assertThat(board.agent(AGENT)).isVisible();
            assertThat(board.find(".notice")).containsText(SHOP);
            assertThat(board.find(".notice *")).hasCount(0);
            assertNothingOfItIsMarkup(board);
        }
    }
}
