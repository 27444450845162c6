package io.deskpulse.batch;

import io.deskpulse.desk.DayKey;
import io.deskpulse.desk.DayRow;
import io.deskpulse.event.Reason;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * What an event file says.
 *
 * @param rows the day rows, empty ones included
 * @param events valid events, repeats included
 * @param duplicates events whose id had arrived before
 * @param quarantined lines left out, by reason
 * @param newestAt the newest event time, in epoch milliseconds; absent where there is no event
 */
public record BatchResult(
        SortedMap<DayKey, DayRow> rows,
        long events,
        long duplicates,
        Map<Reason, Long> quarantined,
        @Nullable Long newestAt) {}
