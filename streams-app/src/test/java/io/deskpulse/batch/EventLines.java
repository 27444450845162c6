package io.deskpulse.batch;

import io.deskpulse.desk.DayReport;
import io.deskpulse.event.ChatMessage;
import io.deskpulse.event.Event;
import io.deskpulse.event.Kind;
import io.deskpulse.event.OrderEvent;
import io.deskpulse.event.OrderType;
import io.deskpulse.event.Sender;
import io.deskpulse.event.file.EventFileWriter;
import io.deskpulse.policy.PolicyBook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Event files as the tests write them, and the reports they read back. */
final class EventLines {

    static final long TEN_O_CLOCK = Instant.parse("2026-11-11T02:00:00Z").toEpochMilli();

    private static final ProgressListener UNSEEN = (lines, read, total) -> {};

    private EventLines() {}

    static Path write(Path file, List<? extends Event> events) throws IOException {
        try (EventFileWriter writer = EventFileWriter.create(file)) {
            for (Event event : events) {
                writer.write(event);
            }
        }
        return file;
    }

    static BatchResult read(Path file) throws IOException {
        return BatchReport.of(file, PolicyBook.GENERIC, UNSEEN);
    }

    /** The report that a file of these events gives. */
    static String report(Path file, List<? extends Event> events) throws IOException {
        return report(read(write(file, events)));
    }

    static String report(BatchResult result) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DayReport(PolicyBook.GENERIC).write(result.rows(), null, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    static ChatMessage ask(String buyer, long at) {
        return said("s1", buyer, Sender.BUYER, Kind.TEXT, null, at);
    }

    static ChatMessage answer(String buyer, String agent, long at) {
        return said("s1", buyer, Sender.AGENT, Kind.TEXT, agent, at);
    }

    /** Any message; where it is a hand-over it names the agent as its receiver. */
    static ChatMessage said(String shop, String buyer, Sender sender, Kind kind, @Nullable String agent, long at) {
        boolean handOver = sender == Sender.SYSTEM;
        String id = sender + "-" + at;
        return new ChatMessage(
                id,
                shop,
                buyer,
                handOver ? null : agent,
                sender,
                kind,
                handOver ? agent : null,
                at,
                ChatMessage.NO_CHARS);
    }

    static OrderEvent paid(String buyer, String currency, long amount, long at) {
        return new OrderEvent("e-" + at, "o-" + at, "s1", buyer, OrderType.PAID, amount, currency, 1, at);
    }
}
