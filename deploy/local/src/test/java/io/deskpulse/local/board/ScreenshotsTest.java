package io.deskpulse.local.board;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.deskpulse.local.DemoProcess;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * Takes the README's pictures of the demo as a newcomer sees it. Run where a folder is named, relative to the project's:
 * {@code -Dtest=ScreenshotsTest -Ddeskpulse.screenshots=docs}.
 */
@EnabledIfSystemProperty(named = "deskpulse.screenshots", matches = ".+")
class ScreenshotsTest {

    /** People of all the demo's shops who are at work, about; a board of fewer is not worth a picture. */
    private static final int ENOUGH_AGENTS = 25;

    private static final long UP_TO_DATE_MS = 60_000;

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private final Path pictures =
            Path.of(System.getProperty("deskpulse.root")).resolve(System.getProperty("deskpulse.screenshots", ""));

    @Test
    void shouldShowTheDemo(@TempDir Path folder) throws Exception {
        try (DemoProcess demo = DemoProcess.start(folder)) {
            demo.awaitReady();
            await().atMost(DemoProcess.PATIENCE).until(() -> isWorthAPicture(demo));

            open(demo, "?lang=en&theme=light", 1440, 900).photograph(pictures.resolve("board-en-light.png"));
            details(open(demo, "?lang=zh&theme=dark", 1440, 900)).photograph(pictures.resolve("board-zh-dark.png"));
            open(demo, "?lang=zh&theme=light", 390, 844).photograph(pictures.resolve("board-phone.png"));
            assertThat(demo.end()).isTrue();
        }
    }

    /** The quarter of an hour that the demo begins with is in the figures. */
    private static boolean isWorthAPicture(DemoProcess demo) throws IOException, InterruptedException {
        JsonNode desk = json(demo, "api/v1/desk");
        if (desk.path("agents").size() < ENOUGH_AGENTS) {
            return false;
        }
        for (JsonNode shop : desk.path("shops")) {
            String name = URLEncoder.encode(shop.path("shop").asText(), StandardCharsets.UTF_8);
            JsonNode minutes = json(demo, "api/v1/hour?shop=" + name).path("minutes");
            long reached = minutes.path(minutes.size() - 1).path("at").asLong();
            if (desk.path("at").asLong() - reached > UP_TO_DATE_MS) {
                return false;
            }
        }
        return true;
    }

    private static JsonNode json(DemoProcess demo, String path) throws IOException, InterruptedException {
        return new ObjectMapper().readTree(demo.body(path));
    }

    private static BoardWindow open(DemoProcess demo, String choices, int width, int height) throws IOException {
        BoardWindow board =
                BROWSER.open(demo.address() + choices, width, height).awaitFigures();
        assertThat(board.find("#alerts-count")).not().isEmpty();
        return board;
    }

    private static BoardWindow details(BoardWindow board) {
        board.find("#agents .name").first().click();
        assertThat(board.find("#details .uplot canvas")).isVisible();
        return board;
    }
}
