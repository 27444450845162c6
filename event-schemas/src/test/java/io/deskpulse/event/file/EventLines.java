package io.deskpulse.event.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Event files as the tests write and read them. */
final class EventLines {

    private EventLines() {}

    static String value(String messageId) {
        return "{\"messageId\":\"" + messageId
                + "\",\"shopId\":\"s1\",\"buyerId\":\"b1\",\"sender\":\"BUYER\",\"kind\":\"TEXT\",\"sentAt\":1}";
    }

    static String line(String value) {
        return "{\"topic\":\"chat-messages\",\"value\":" + value + "}";
    }

    static Path plain(Path folder, String... lines) throws IOException {
        return Files.writeString(folder.resolve("events.ndjson"), String.join("\n", lines) + "\n");
    }

    static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }

    static Path gzipFile(Path folder, byte[]... members) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (byte[] member : members) {
            bytes.write(member);
        }
        return Files.write(folder.resolve("events.ndjson.gz"), bytes.toByteArray());
    }

    static List<EventLine> read(Path file) throws IOException {
        List<EventLine> lines = new ArrayList<>();
        try (EventFile events = EventFile.open(file)) {
            for (EventLine line = events.next(); line != null; line = events.next()) {
                lines.add(line);
            }
        }
        return lines;
    }

    static List<String> values(List<EventLine> lines) {
        return lines.stream()
                .map(line -> new String(((RecordLine) line).value(), UTF_8))
                .toList();
    }
}
