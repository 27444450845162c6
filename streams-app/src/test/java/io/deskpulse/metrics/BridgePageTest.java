package io.deskpulse.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.intake.webhook.Passage;
import io.deskpulse.intake.webhook.Passage.Outcome;
import io.deskpulse.intake.webhook.Refusal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class BridgePageTest {

    private static final Path DOCUMENT =
            Path.of(System.getProperty("deskpulse.root"), "deploy", "feeding", "bridge.md");

    @Test
    void shouldShowWhatBecameOfEverything() throws IOException {
        Passage passage = new Passage();
        passage.add(Outcome.ACCEPTED, "desk", "chat-messages");
        passage.add(Outcome.ACCEPTED, "desk", "chat-messages");
        passage.add(Outcome.IGNORED, "desk", "activity");
        passage.add(Outcome.REFUSED, "desk", Refusal.STALE.label());
        passage.add(Outcome.UNACKNOWLEDGED, "store", "order-events");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new BridgePage(passage).write(null, out);

        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .contains(
                        "deskpulse_bridge_events_total{source=\"desk\",topic=\"chat-messages\"} 2.0",
                        "deskpulse_bridge_ignored_total{reason=\"activity\",source=\"desk\"} 1.0",
                        "deskpulse_bridge_refused_total{reason=\"stale\",source=\"desk\"} 1.0",
                        "deskpulse_bridge_unacknowledged_total{source=\"store\",topic=\"order-events\"} 1.0");
    }

    @Test
    void shouldBeListedForItsReaders() throws IOException {
        String document = Files.readString(DOCUMENT);

        assertThat(BridgePage.ALL).allSatisfy(family -> assertThat(document)
                .contains("| `" + family.name() + "` | " + String.join(", ", family.labels()) + " | " + family.help()
                        + " |"));
        assertThat(Refusal.values()).allSatisfy(refusal -> assertThat(document).contains("`" + refusal.label() + "`"));
    }
}
