package io.deskpulse.app;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.zip.GZIPOutputStream;

/** Writes small event files as producers do. */
final class EventLines {

    private static final Instant DAY = Instant.parse("2026-11-11T02:00:00Z"); // 10:00 in Shanghai

    private EventLines() {}

    /** A buyer's question so many seconds after ten o'clock. */
    static String ask(String id, String buyer, int second) {
        return chat("\"messageId\":\"%s\",\"shopId\":\"s1\",\"buyerId\":\"%s\",\"sender\":\"BUYER\",\"kind\":\"TEXT\""
                        .formatted(id, buyer)
                + at(second));
    }

    /** The answer of agent a1. */
    static String answer(String id, String buyer, int second) {
        return chat(
                "\"messageId\":\"%s\",\"shopId\":\"s1\",\"buyerId\":\"%s\",\"agentId\":\"a1\",\"sender\":\"AGENT\",\"kind\":\"TEXT\""
                                .formatted(id, buyer)
                        + at(second));
    }

    /** A paid order. */
    static String paid(String id, String buyer, String currency) {
        return ("{\"topic\":\"order-events\",\"value\":{\"eventId\":\"%s\",\"orderId\":\"o-%s\",\"shopId\":\"s1\","
                        + "\"buyerId\":\"%s\",\"type\":\"PAID\",\"amountMinor\":4200,\"currency\":\"%s\",\"at\":%d}}")
                .formatted(id, id, buyer, currency, DAY.toEpochMilli());
    }

    private static String chat(String fields) {
        return "{\"topic\":\"chat-messages\",\"value\":{" + fields + "}}";
    }

    private static String at(int second) {
        return ",\"sentAt\":" + DAY.plusSeconds(second).toEpochMilli();
    }

    static Path file(Path folder, String... lines) throws IOException {
        return Files.writeString(folder.resolve("events.ndjson"), String.join("\n", lines) + "\n");
    }

    static Path gzip(Path folder, String... lines) throws IOException {
        Path file = folder.resolve("events.ndjson.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }
}
