package io.deskpulse.event.file;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Reads an event file line by line, in arrival order, holding one line at a time: {@code {"topic": …, "value": {…}}} per line,
 * gzip where the name ends in {@code .gz}.
 *
 * <p>A bad line is yielded as such; only a file that cannot be read on is an {@link IOException}, its message fit for a user.
 */
public final class EventFile implements Closeable {

    private final Path file;
    private final long size;
    private final CountingInput counted;
    private final InputStream plain;
    private final LineReader lines;
    private long number;

    private EventFile(Path file, long size, CountingInput counted) throws IOException {
        this.file = file;
        this.size = size;
        this.counted = counted;
        this.plain = FileNames.isGzip(file) ? new GzipInput(counted) : counted;
        this.lines = new LineReader(plain, Envelope.MAX_BYTES);
    }

    /** Opens a file; one that is missing, unreadable or not gzip in spite of its name fails here. */
    public static EventFile open(Path file) throws IOException {
        try {
            FileNames.refuseFolder(file);
            CountingInput counted = new CountingInput(Files.newInputStream(file));
            return start(file, counted);
        } catch (IOException e) {
            throw FileNames.explained(file, e);
        }
    }

    private static EventFile start(Path file, CountingInput counted) throws IOException {
        try {
            return new EventFile(file, Files.size(file), counted);
        } catch (IOException e) {
            counted.close();
            throw e;
        }
    }

    /** The next line that is not blank, null at the end of the file. */
    public @Nullable EventLine next() throws IOException {
        try {
            while (lines.next()) {
                number++;
                if (!lines.isBlank()) {
                    return line();
                }
            }
            return null;
        } catch (IOException e) {
            throw FileNames.damaged(file, number, e);
        }
    }

    private EventLine line() {
        if (lines.isTooLong()) {
            return DefectLine.tooLong(number);
        }
        return Envelope.open(number, lines.bytes(), lines.length());
    }

    /** Bytes taken from the file so far, compressed as they are; reaches {@link #size()} at the end. */
    public long bytesConsumed() {
        return counted.count();
    }

    /** Bytes the file had when it was opened. */
    public long size() {
        return size;
    }

    @Override
    public void close() throws IOException {
        plain.close();
    }
}
