package io.deskpulse.local.board;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** One window with the board in it; it writes down what went wrong in it and whom it asked. */
final class BoardWindow implements AutoCloseable {

    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final List<String> strangers = new CopyOnWriteArrayList<>();
    private final Page page;

    BoardWindow(Browser browser, String address, int width, int height) {
        page = browser.newPage(
                new Browser.NewPageOptions().setViewportSize(width, height).setLocale("en-GB"));
        page.setDefaultTimeout((double) io.deskpulse.local.board.Browser.PATIENCE.toMillis());
        String host = URI.create(address).getAuthority();
        page.onConsoleMessage(message -> {
            if (List.of("error", "warning").contains(message.type())) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.onRequest(request -> noteStranger(host, request.url()));
        page.navigate(address);
    }

    private void noteStranger(String host, String url) {
        if (!host.equals(URI.create(url).getAuthority())) {
            strangers.add(url);
        }
    }

    /** Errors and warnings that the browser has shown to developers so far. */
    List<String> complaints() {
        return complaints;
    }

    /** What it asked of anybody but the server it came from. */
    List<String> strangers() {
        return strangers;
    }

    Page page() {
        return page;
    }

    Locator find(String selector) {
        return page.locator(selector);
    }

    /** The rows of agents in sight, in their order. */
    Locator agents() {
        return find("#agents tbody tr.row");
    }

    /** The row of an agent. */
    Locator agent(String name) {
        Locator exactly = page.getByText(name, new Page.GetByTextOptions().setExact(true));
        return agents().filter(new Locator.FilterOptions().setHas(exactly));
    }

    /** Waits until figures are shown. */
    BoardWindow awaitFigures() {
        assertThat(find("#live")).hasAttribute("data-kind", "live");
        assertThat(agents().first()).isVisible();
        return this;
    }

    /** The names of the agents in sight, from the top. */
    List<String> names() {
        return find("#agents tbody .name").allTextContents();
    }

    /** What a style of an element comes to, as the browser computes it. */
    String style(String selector, String property) {
        return (String) page.evaluate(
                "({selector, property}) => getComputedStyle(document.querySelector(selector)).getPropertyValue(property)",
                Map.of("selector", selector, "property", property));
    }

    void photograph(Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
    }

    @Override
    public void close() {
        page.close();
    }
}
