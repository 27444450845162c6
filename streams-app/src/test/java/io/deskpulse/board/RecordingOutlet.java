package io.deskpulse.board;

import java.util.ArrayList;
import java.util.List;

/** An outlet that keeps what it was offered; the test decides how much it takes and when all is sent. */
final class RecordingOutlet implements Outlet {

    final List<byte[]> events = new ArrayList<>();
    boolean full;
    boolean drained = true;
    boolean closed;
    boolean gzip;

    @Override
    public boolean takesGzip() {
        return gzip;
    }

    @Override
    public boolean offer(byte[] event) {
        if (!full) {
            events.add(event);
        }
        return !full;
    }

    @Override
    public boolean isDrained() {
        return drained;
    }

    @Override
    public void close() {
        closed = true;
    }

    /** The names of the events since the last call. */
    List<String> takeNames() {
        List<String> names = events.stream()
                .map(Desks::text)
                .map(event -> event.lines()
                        .filter(line -> line.startsWith("event: "))
                        .findFirst()
                        .orElseThrow())
                .map(line -> line.substring("event: ".length()))
                .toList();
        events.clear();
        return names;
    }
}
