package io.deskpulse.event.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The lines of an event file that came another way than as a file, such as in a request. */
public final class EventBody {

    private EventBody() {}

    /** Its lines that are not blank, bad ones as such. */
    public static List<EventLine> lines(byte[] body) {
        List<EventLine> found = new ArrayList<>();
        LineReader lines = new LineReader(new ByteArrayInputStream(body), Envelope.MAX_BYTES);
        try {
            for (long number = 1; lines.next(); number++) {
                if (lines.isTooLong()) {
                    found.add(DefectLine.tooLong(number));
                } else if (!lines.isBlank()) {
                    found.add(Envelope.open(number, lines.bytes(), lines.length()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory cannot fail to be read", e);
        }
        return found;
    }
}
