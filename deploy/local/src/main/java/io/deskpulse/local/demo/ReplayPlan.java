package io.deskpulse.local.demo;

import io.deskpulse.app.Arrivals;
import io.deskpulse.batch.ProgressListener;
import io.deskpulse.event.RejectedException;
import io.deskpulse.event.file.EventFile;
import io.deskpulse.event.file.EventLine;
import io.deskpulse.event.file.RecordLine;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/**
 * What has to be known of a recording before it is played: a file is complete, so nothing in it may count as too late or
 * as lying in the future.
 *
 * @param records lines that can be published
 * @param defects lines that cannot
 * @param latest time of its newest event in epoch milliseconds, {@link Long#MIN_VALUE} where it has none
 * @param disorder how far a message lies behind an earlier one of its buyer at most
 */
record ReplayPlan(long records, long defects, long latest, Duration disorder) {

    static ReplayPlan of(Path file, ProgressListener progress) throws IOException {
        Arrivals arrivals = new Arrivals(Long.MAX_VALUE);
        long records = 0;
        long defects = 0;
        try (EventFile lines = EventFile.open(file)) {
            for (EventLine line = lines.next(); line != null; line = lines.next()) {
                if (line instanceof RecordLine) {
                    records++;
                } else {
                    defects++;
                }
                note(line, arrivals);
                progress.read(line.number(), lines.bytesConsumed(), lines.size());
            }
        }
        return new ReplayPlan(records, defects, arrivals.latest(), Duration.ofMillis(arrivals.mostBehindMs()));
    }

    private static void note(EventLine line, Arrivals arrivals) {
        try {
            arrivals.add(line.number(), line.event());
        } catch (RejectedException e) {
            // What is no event has no time; the gate will quarantine and count it.
        }
    }

    /** The reorder window that takes everything in the file, and at least the one given. */
    Duration windowOfAtLeast(Duration window) {
        return disorder.compareTo(window) > 0 ? disorder : window;
    }
}
