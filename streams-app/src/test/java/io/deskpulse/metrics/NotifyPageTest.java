package io.deskpulse.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.notify.RobotFigures;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class NotifyPageTest {

    private static final Path DOCUMENT = Path.of(System.getProperty("deskpulse.root"), "deploy", "README.md");

    private static String page() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RobotFigures figures = new RobotFigures("night", 1, 2, 3, 4, 5, 6, 7, 8);
        new NotifyPage(() -> List.of(figures)).write(null, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void shouldShowWhatEachRobotHasDone() throws IOException {
        assertThat(page().lines())
                .contains(
                        "deskpulse_notify_received_total{robot=\"night\"} 1.0",
                        "deskpulse_notify_repeated_total{robot=\"night\"} 2.0",
                        "deskpulse_notify_told_total{robot=\"night\"} 3.0",
                        "deskpulse_notify_digests_total{robot=\"night\"} 4.0",
                        "deskpulse_notify_failed_posts_total{reason=\"limited\",robot=\"night\"} 5.0",
                        "deskpulse_notify_failed_posts_total{reason=\"refused\",robot=\"night\"} 6.0",
                        "deskpulse_notify_failed_posts_total{reason=\"unknown\",robot=\"night\"} 7.0",
                        "deskpulse_notify_pending{robot=\"night\"} 8.0");
    }

    @Test
    void shouldBeListedForItsReaders() throws IOException {
        String document = Files.readString(DOCUMENT);

        assertThat(NotifyPage.ALL).allSatisfy(family -> assertThat(document)
                .contains("| `" + family.name() + "` | " + String.join(", ", family.labels()) + " | " + family.help()
                        + " |"));
    }
}
