package io.deskpulse.event.file;

import static io.deskpulse.event.file.EventLines.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import io.deskpulse.event.ChatMessage;
import io.deskpulse.event.Event;
import io.deskpulse.event.Kind;
import io.deskpulse.event.OrderEvent;
import io.deskpulse.event.OrderType;
import io.deskpulse.event.Sender;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventFileWriterTest {

    private static final ChatMessage QUESTION = new ChatMessage(
            "m1", "美丽小店", "b1", null, Sender.BUYER, Kind.TEXT, null, 1_794_364_215_000L, ChatMessage.NO_CHARS);
    private static final OrderEvent ORDER =
            new OrderEvent("e1", "o1", "s1", "b1", OrderType.PAID, 12_900, "CNY", 2, 1_794_364_216_000L);

    @TempDir
    Path folder;

    @Test
    void shouldWriteOneLineForEachEvent() throws Exception {
        Path file = written("events.ndjson");

        assertThat(Files.readString(file))
                .isEqualTo(
                        """
                        {"topic":"chat-messages","value":{"messageId":"m1","shopId":"美丽小店","buyerId":"b1","sender":"BUYER","kind":"TEXT","sentAt":1794364215000}}
                        {"topic":"order-events","value":{"eventId":"e1","orderId":"o1","shopId":"s1","buyerId":"b1","type":"PAID","amountMinor":12900,"currency":"CNY","items":2,"at":1794364216000}}
                        """);
    }

    @Test
    void shouldWriteWhatAnEventFileReads() throws Exception {
        assertThat(events(written("events.ndjson"))).containsExactly(QUESTION, ORDER);
    }

    @Test
    void shouldWriteGzipWhenTheNameAsksForIt() throws Exception {
        Path file = written("events.ndjson.gz");

        assertThat(Files.readAllBytes(file)).startsWith(0x1f, 0x8b);
        assertThat(events(file)).containsExactly(QUESTION, ORDER);
    }

    @Test
    void shouldWriteTheSameBytesForTheSameEvents() throws Exception {
        assertThat(written("one.gz")).hasSameBinaryContentAs(written("two.gz"));
    }

    @Test
    void shouldReplaceAnOlderFile() throws Exception {
        Files.writeString(folder.resolve("events.ndjson"), "older\n".repeat(1_000));

        assertThat(events(written("events.ndjson"))).hasSize(2);
    }

    @Test
    void shouldSayThatTheFolderIsMissing() {
        Path file = folder.resolve("missing/events.ndjson");

        assertThatIOException()
                .isThrownBy(() -> EventFileWriter.create(file).close())
                .withMessage(file + ": no such file or folder");
    }

    @Test
    void shouldNotWriteToAFolder() {
        assertThatIOException()
                .isThrownBy(() -> EventFileWriter.create(folder).close())
                .withMessageContaining("a folder");
    }

    private Path written(String name) throws IOException {
        Path file = folder.resolve(name);
        try (EventFileWriter writer = EventFileWriter.create(file)) {
            writer.write(QUESTION);
            writer.write(ORDER);
        }
        return file;
    }

    private static List<Event> events(Path file) throws Exception {
        List<Event> events = new ArrayList<>();
        for (EventLine line : read(file)) {
            events.add(line.event());
        }
        return events;
    }
}
