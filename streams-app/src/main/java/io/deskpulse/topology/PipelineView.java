package io.deskpulse.topology;

import io.deskpulse.desk.DayKey;
import io.deskpulse.desk.DayRow;
import io.deskpulse.live.LiveView;
import io.deskpulse.live.Pane;
import io.deskpulse.live.Whose;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** What the rest of the program may ask a running pipeline; exists so that it need not know Kafka. Safe for any thread. */
public interface PipelineView {

    /** How it is doing. */
    PipelineState state();

    /**
     * The day rows that the tasks of this process keep; copies, the caller's own. Rows of days beyond their retention hold
     * nothing but the ratings that later days sum up.
     *
     * @param date the business day, or null for all days
     * @throws NotReadyException if they cannot be read just now
     */
    SortedMap<DayKey, DayRow> dayRows(@Nullable LocalDate date) throws NotReadyException;

    /** The partitions of the facts whose shops the tasks of this process keep; none where others have them all. */
    SortedSet<Integer> desks();

    /** How many partitions of facts there are, those of other processes too. */
    int desksInAll();

    /** What the tasks of this process have counted. */
    LedgerTotals totals();

    /** Who waits now, and the live windows, of the shops of this process. */
    LiveView live();

    /**
     * The minutes of the last hour in which anything became known of a shop or an agent, by their number since 1970;
     * empty where another process keeps that shop.
     */
    SortedMap<Long, Pane> lastHour(Whose whose);

    /** How long it took from the append of events to their figures, since this process began. */
    Latencies latencies();

    /**
     * Now, in epoch milliseconds, where the pipeline is furthest: the newest chat message's time plus the wall time since it
     * was seen, never ahead of the wall clock, which it is before the first message.
     */
    long now();
}
