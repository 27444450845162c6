package io.deskpulse.app;

import static io.deskpulse.app.EventLines.ask;
import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.event.file.EventFile;
import io.deskpulse.event.file.RecordLine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventPublisherTest {

    @TempDir
    private Path folder;

    private RecordLine line(String json) throws IOException {
        try (EventFile lines = EventFile.open(EventLines.file(folder, json))) {
            return (RecordLine) lines.next();
        }
    }

    @Test
    void shouldKeyAnEventByShopAndBuyer() throws IOException {
        byte[] key = EventPublisher.keyOf(line(ask("m1", "买家1", 0)));

        assertThat(new String(key, StandardCharsets.UTF_8)).isEqualTo("s1:买家1");
    }

    @Test
    void shouldHaveNoKeyForWhatIsNoEvent() throws IOException {
        assertThat(EventPublisher.keyOf(line("{\"topic\":\"chat-messages\",\"value\":{}}")))
                .isNull();
    }
}
