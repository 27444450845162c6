package io.deskpulse.local.board;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import io.deskpulse.local.monitoring.Tool;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** Debian's Chromium, started once for all tests, and the windows that one test opened. */
final class Browser implements BeforeAllCallback, AfterEachCallback {

    /** Far more than anything here takes, on a machine that has other things to do. */
    static final Duration PATIENCE = Duration.ofSeconds(15);

    private static final Tool CHROMIUM = new Tool("chromium", "chromium");

    private final List<BoardWindow> windows = new ArrayList<>();
    private com.microsoft.playwright.Browser browser;

    @Override
    public void beforeAll(ExtensionContext context) {
        CHROMIUM.require();
        browser = context.getRoot()
                .getStore(Namespace.create(Browser.class))
                .getOrComputeIfAbsent(Running.class, none -> new Running(), Running.class)
                .browser;
    }

    /** Opens the board in a window of the size of a desk's screen. */
    BoardWindow open(String address) {
        return open(address, 1440, 900);
    }

    BoardWindow open(String address, int width, int height) {
        BoardWindow window = new BoardWindow(browser, address, width, height);
        windows.add(window);
        return window;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        windows.forEach(BoardWindow::close);
        windows.clear();
    }

    /** One for all; downloads nothing, for the machine's own browser is used. */
    private static final class Running implements AutoCloseable {

        private final Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        private final com.microsoft.playwright.Browser browser;

        Running() {
            PlaywrightAssertions.setDefaultAssertionTimeout((double) PATIENCE.toMillis());
            browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(chromium()));
        }

        private static Path chromium() {
            String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
            return Arrays.stream(path.split(":", -1))
                    .map(folder -> Path.of(folder, CHROMIUM.program()))
                    .filter(file -> file.toFile().canExecute())
                    .findFirst()
                    .orElseThrow();
        }

        @Override
        public void close() {
            playwright.close();
        }
    }
}
