package io.deskpulse.local.bench;

import io.deskpulse.batch.BatchReport;
import io.deskpulse.desk.DayKey;
import io.deskpulse.desk.DayReport;
import io.deskpulse.desk.DayRow;
import io.deskpulse.event.Event;
import io.deskpulse.event.file.EventFileWriter;
import io.deskpulse.policy.PolicyBook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import java.util.SortedMap;

/**
 * The events of a round in a file, so that they burden no heap while time is taken, and what the pure runner makes of them.
 *
 * @param file the events in arrival order
 * @param events how many
 * @param garbage how many records that are none come in among them
 * @param buyers how many different ones they are of
 * @param report the day report that any run over them must come to
 */
record Workload(Path file, int events, int garbage, int buyers, String report) {

    /** Plays that many events into a file and lets the pure runner say what is right. */
    static Workload simulated(TrafficShape shape, int events, Instant now, Path file) throws IOException {
        Iterator<Event> traffic = PreparedTraffic.of(shape, events, now);
        Set<String> buyers = new HashSet<>();
        try (EventFileWriter out = EventFileWriter.create(file)) {
            for (int i = 0; i < events; i++) {
                Event event = traffic.next();
                buyers.add(event.key());
                out.write(event);
            }
        }
        return new Workload(file, events, 0, buyers.size(), reportOf(file));
    }

    /** The same with garbage, which changes no figure. */
    Workload withGarbage() {
        return new Workload(file, events, events / Garbage.EVENTS_BETWEEN, buyers, report);
    }

    /** All that comes in. */
    int records() {
        return events + garbage;
    }

    private static String reportOf(Path file) throws IOException {
        return text(BatchReport.of(file, PolicyBook.GENERIC, (lines, read, total) -> {})
                .rows());
    }

    /** Whether rows are those that the pure runner came to, to the last count. */
    boolean comesTo(SortedMap<DayKey, DayRow> rows) throws IOException {
        return report.equals(text(rows));
    }

    private static String text(SortedMap<DayKey, DayRow> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DayReport(PolicyBook.GENERIC).write(rows, null, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
