package io.deskpulse.local;

import static io.deskpulse.local.DemoProcess.PATIENCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demo as a newcomer starts it: a process of its own, ended by a signal. */
class DemoProcessTest {

    private static final Pattern RECEIVED =
            Pattern.compile("deskpulse_pipeline_events_total\\{[^}]*chat-messages[^}]*} (\\S+)");

    @TempDir
    Path folder;

    private DemoProcess demo;

    @BeforeEach
    void start() throws IOException {
        demo = DemoProcess.start(folder);
    }

    @AfterEach
    void end() {
        demo.close();
    }

    @Test
    void shouldShowItsAddressMoveItsFiguresAndEndWithoutATrace() throws Exception {
        demo.awaitReady();
        await().atMost(PATIENCE).until(() -> received() > 0);
        double before = received();
        await().atMost(PATIENCE).until(() -> received() > before);
        demo.awaitWords("metrics", "deskpulse_shop_");
        demo.awaitWords("api/v1/report", "\"inquiryBuyers\"");

        assertThat(demo.end()).isTrue();
        assertThat(demo.said()).doesNotContain("did not end in good order");
        assertThat(demo.leftBehind()).isEmpty();
    }

    private double received() throws IOException, InterruptedException {
        Matcher count = RECEIVED.matcher(demo.body("metrics"));
        return count.find() ? Double.parseDouble(count.group(1)) : 0;
    }
}
