package io.deskpulse.local.board;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.deskpulse.local.board.ScriptedDesk.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The evening of Double 11: 2,000 agents in 300 shops, and every one of them has new figures every second. */
class CrowdTest {

    private static final int AGENTS = 2_000;
    private static final int SHOPS = 300;

    /** Of the table's rows those in sight and a few beyond; of elements what that and the lists come to. */
    private static final int MOST_ROWS = 60;

    private static final int MOST_ELEMENTS = 4_000;

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private final ScheduledExecutorService traffic = Executors.newSingleThreadScheduledExecutor();
    private final AtomicInteger seconds = new AtomicInteger();
    private ScriptedDesk desk;
    private BoardWindow board;

    @BeforeEach
    void open() throws Exception {
        desk = new ScriptedDesk(crowd(10));
        board = BROWSER.open(desk.address()).awaitFigures();
    }

    @AfterEach
    void close() {
        traffic.shutdownNow();
        desk.close();
    }

    private static Rows crowd(int responses) {
        Rows rows = new Rows();
        for (int shop = 0; shop < SHOPS; shop++) {
            rows.shop("shop" + shop, AGENTS / SHOPS, NOON - 1000L * shop);
        }
        for (int agent = 0; agent < AGENTS; agent++) {
            rows.agent("shop" + agent % SHOPS, name(agent), responses, 1, NOON - 100L * agent);
        }
        return rows;
    }

    /** The higher the number, the longer the buyer has waited. */
    private static String name(int agent) {
        return "agent-%04d".formatted(agent);
    }

    private void everybodyWorks() {
        var unused = traffic.scheduleAtFixedRate( // ended by close
                () -> desk.change(crowd(10 + seconds.incrementAndGet())), 0, 1, TimeUnit.SECONDS);
    }

    private int count(String selector) {
        return board.find(selector).count();
    }

    @Test
    void shouldMakeNoMoreThanWhatIsInSight() {
        everybodyWorks();

        assertThat(board.find("#agents")).hasAttribute("aria-rowcount", Integer.toString(AGENTS + 1));
        assertThat(board.find("#agents-count")).hasText("2,000");
        assertThat(board.find("#shops-count")).hasText("300");
        assertThat(board.agents().first().locator(".name")).hasText(name(AGENTS - 1));
        assertThat(count("#agents tr.row")).isLessThan(MOST_ROWS);
        assertThat(count("*")).isLessThan(MOST_ELEMENTS);
    }

    @Test
    void shouldAnswerTheReaderWhileEverythingChanges() {
        everybodyWorks();
        board.find("#search").fill("agent-0042");

        assertThat(board.agents()).hasCount(1);
        assertThat(board.agents().locator(".name")).hasText("agent-0042");
        assertThat(board.find("#agents-count")).hasText("1 of 2,000");
        String before = responses();
        board.page().waitForCondition(() -> !responses().equals(before));

        board.find("#agents .name").click();
        assertThat(board.find("#details-title")).hasText("agent-0042");
        board.page().keyboard().press("Escape");
        board.page().keyboard().press("Escape");
        assertThat(board.find("#details")).not().isVisible();
        assertThat(board.complaints()).isEmpty();
    }

    private String responses() {
        return board.agents().first().locator("td").nth(7).textContent();
    }

    @Test
    void shouldScrollToTheLastOfThem() {
        everybodyWorks();
        board.find("#agents-scroller").evaluate("scroller => scroller.scrollTo(0, scroller.scrollHeight)");

        assertThat(board.agent(name(0))).isVisible();
        assertThat(board.agent(name(0))).hasAttribute("aria-rowindex", Integer.toString(AGENTS + 1));
        assertThat(count("#agents tr.row")).isLessThan(MOST_ROWS);
    }

    @Test
    void shouldTouchNothingForWhatIsOutOfSight() {
        board.find("[data-text='col.agent']").click();
        assertThat(board.agents().first().locator(".name")).hasText(name(0));
        board.page()
                .evaluate("() => { window.touched = 0; new MutationObserver(all => window.touched += all.filter(one =>"
                        + " !one.target.closest?.('.wait-cell') && !one.target.parentElement?.closest('.wait-cell')"
                        + " && !(one.attributeName ?? '').match(/data-level|class|href/)).length).observe(document"
                        + ".querySelector('#agents tbody'), {childList: true, characterData: true, subtree: true}); }");

        desk.change(new Rows().agent("shop" + (AGENTS - 1) % SHOPS, name(AGENTS - 1), 99, 1, NOON - 100L * AGENTS));
        desk.change(new Rows().agent("new shop", "zz last of all", 1));

        assertThat(board.find("#agents-count")).hasText("2,001");
        assertThat(board.page().evaluate("window.touched")).isEqualTo(0);
    }
}
