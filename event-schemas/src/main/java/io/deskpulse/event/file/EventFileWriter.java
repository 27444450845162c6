package io.deskpulse.event.file;

import io.deskpulse.event.Event;
import io.deskpulse.event.EventCodec;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/** Writes events to a file that {@link EventFile} reads; the same events give the same bytes, so files can be compared. */
public final class EventFileWriter implements Closeable {

    private static final int BUFFER = 64 * 1024;
    private static final byte[] END = {'}', '\n'};

    private final OutputStream out;

    private EventFileWriter(OutputStream out) {
        this.out = out;
    }

    /** Creates the file or replaces it; gzip where the name ends in {@code .gz}. */
    public static EventFileWriter create(Path file) throws IOException {
        try {
            FileNames.refuseFolder(file);
            OutputStream bytes = Files.newOutputStream(file);
            OutputStream format = FileNames.isGzip(file) ? new GZIPOutputStream(bytes, BUFFER) : bytes;
            return new EventFileWriter(new BufferedOutputStream(format, BUFFER));
        } catch (IOException e) {
            throw FileNames.explained(file, e);
        }
    }

    /** Appends one event; the order of calls is the arrival order. */
    public void write(Event event) throws IOException {
        out.write(prefix(event));
        out.write(EventCodec.encode(event));
        out.write(END);
    }

    private static byte[] prefix(Event event) {
        String topic = event.topic().topicName();
        return ("{\"topic\":\"" + topic + "\",\"value\":").getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
