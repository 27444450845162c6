package io.deskpulse.local.board;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.deskpulse.local.board.ScriptedDesk.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.BindException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a reader can do with a board, with a mouse or without. */
class ReaderTest {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private ScriptedDesk desk;
    private BoardWindow board;

    @BeforeEach
    void open() throws BindException {
        desk = new ScriptedDesk(new Rows()
                .shop("茶铺", 2, NOON - 120_000)
                .shop("Kite", 0, 0)
                .agent("茶铺", "茶铺:小美", 30, 1, NOON - 120_000)
                .agent("茶铺", "阿强", 50, 1, NOON - 70_000)
                .agent("Kite", "Mia", 10)
                .wait("茶铺", "茶铺:小美", "b7", NOON - 120_000));
        board = BROWSER.open(desk.address()).awaitFigures();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private Locator head(String column) {
        return board.find("#agents th:has([data-text='col." + column + "'])");
    }

    private void click(String column) {
        head(column).locator("button").click();
        board.page().mouse().move(0, 0);
    }

    private void assertOrder(String... names) {
        assertThat(board.find("#agents tbody .name")).hasText(names);
    }

    @Test
    void shouldShowTheWorstFirst() {
        assertOrder("小美", "阿强", "Mia");
        assertThat(board.agents().first()).hasAttribute("data-level", "alert");
        assertThat(head("level")).hasAttribute("aria-sort", "descending");
    }

    @Test
    void shouldSortByAColumnBothWaysAndKeepItInTheAddress() {
        click("responses");

        assertOrder("阿强", "小美", "Mia");
        assertThat(head("responses")).hasAttribute("aria-sort", "descending");
        assertThat(head("level")).not().hasAttribute("aria-sort", "descending");

        click("responses");

        assertOrder("Mia", "小美", "阿强");
        assertThat(board.page().url()).contains("sort=responses");
        board.page().reload();
        assertOrder("Mia", "小美", "阿强");
        board.find("#worst").click();
        assertOrder("小美", "阿强", "Mia");
    }

    @Test
    void shouldFindByAgentOrShop() {
        board.page().keyboard().press("/");
        board.page().keyboard().type("kite");

        assertOrder("Mia");
        assertThat(board.find("#agents-count")).hasText("1 of 3");

        board.find("#search").fill("nobody");
        assertThat(board.find("#agents-empty")).hasText("No agent matches “nobody”.");
    }

    @Test
    void shouldOpenAndCloseTheDetailsWithoutAMouse() {
        board.find("#agents .name").first().focus();
        board.page().keyboard().press("Enter");

        assertThat(board.find("#details-title")).hasText("小美");
        assertThat(board.find("#details .uplot canvas")).isVisible();
        assertThat(board.find("#details .chart-frame"))
                .hasAttribute("aria-label", "Last hour. Within 180 s: 60, Missed: 30");
        assertThat(board.find("#details .line-who")).hasText("buyer b7");

        board.page().keyboard().press("Escape");

        assertThat(board.find("#details")).not().isVisible();
        assertThat(board.find("#agents .name").first()).isFocused();
    }

    @Test
    void shouldSayHowARateComesAboutInBothLedgers() {
        board.find("#agents .name").first().click();

        Locator rate = board.find(".proof tbody tr").first();
        assertThat(rate.locator("th")).hasText("Answered within 180 starget");
        assertThat(rate.locator("td")).hasText(new String[] {"64.5%20 ÷ 31", "66.7%20 ÷ 30"});
        assertThat(board.find("#details a")).hasAttribute("href", evidence());
    }

    private static String evidence() {
        return "/api/v1/evidence?date=2025-11-11&shop=%E8%8C%B6%E9%93%BA&figure=within180"
                + "&agent=%E8%8C%B6%E9%93%BA%3A%E5%B0%8F%E7%BE%8E";
    }

    @Test
    void shouldShowTheChosenLedgersFigures() {
        Locator rate = board.agent("小美").locator("td").nth(4);
        assertThat(rate).hasText("64.5%");

        board.find("#choose-ledger button").last().click();

        assertThat(rate).hasText("66.7%");
        assertThat(board.find("#tile-within .tile-sub")).hasText("40 of 60 judged legs");
    }

    @Test
    void shouldSpeakTheChosenLanguageAndRememberIt() {
        board.find("#language").click();

        assertThat(board.find("html")).hasAttribute("lang", "zh-CN");
        assertThat(board.find("#agents-title")).hasText("客服");
        assertThat(board.agents().first().locator(".level-word")).hasText("告警");

        board.page().navigate(desk.address());
        assertThat(board.find("#agents-title")).hasText("客服");
    }

    @Test
    void shouldHaveTheSameWordsInBothLanguages() {
        Object missing = board.page()
                .evaluate(
                        "async () => { const words = async (name) => Object.keys((await import(`/board/words/${name}.js`))"
                                + ".default).sort(); return JSON.stringify(await words('en')) === JSON.stringify(await words('zh')); }");

        assertThat(missing).isEqualTo(true);
    }

    @Test
    void shouldTurnDarkAndLight() {
        board.find("#theme").click();
        String light = board.style("body", "background-color");
        board.find("#theme").click();

        assertThat(board.find("html")).hasAttribute("data-theme", "dark");
        assertThat(board.style("body", "background-color")).isNotEqualTo(light);
    }

    @Test
    void shouldKeepTheOrderUnderThePointer() {
        board.agent("Mia").hover();
        desk.change(new Rows().agent("Kite", "Mia", 11, 1, NOON - 600_000));

        assertThat(board.agent("Mia").locator("td").nth(1)).hasText("1");
        assertOrder("小美", "阿强", "Mia");
        assertThat(board.find("#held")).isVisible();

        board.page().mouse().move(0, 0);

        assertOrder("Mia", "小美", "阿强");
    }

    @Test
    void shouldKeepTheFocusOnAnAgentWhoRises() {
        board.agent("Mia").locator(".name").focus();
        desk.change(new Rows().agent("Kite", "Mia", 11, 1, NOON - 600_000));

        assertOrder("Mia", "小美", "阿强");
        assertThat(board.agent("Mia").locator(".name")).isFocused();
    }

    @Test
    void shouldCountWaitsBetweenTwoEvents() {
        Locator wait = board.agent("小美").locator(".wait-time");
        String before = wait.textContent();
        desk.fallSilent();

        board.page().waitForCondition(() -> !wait.textContent().equals(before));
    }

    @Test
    void shouldFitAPhone() {
        BoardWindow phone = BROWSER.open(desk.address(), 390, 844).awaitFigures();

        assertThat(phone.page().evaluate("document.documentElement.scrollWidth"))
                .isEqualTo(390);
        assertThat(phone.agent("小美").locator(".wait-time")).isInViewport();
    }

    @Test
    void shouldGrowOnAWall() {
        Page page = board.page();
        String desktop = board.style("html", "font-size");
        page.navigate(desk.address() + "?wall=1");
        page.setViewportSize(3840, 2160);

        assertThat(board.find("html")).hasClass("wall");
        assertThat(List.of(desktop, "16px")).doesNotContain(board.style("html", "font-size"));
        assertThat(board.find("#search")).not().isVisible();
    }
}
