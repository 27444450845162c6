package io.deskpulse.topology;

import io.deskpulse.desk.DayKey;
import io.deskpulse.desk.DayRow;
import java.time.LocalDate;
import java.util.SortedMap;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StoreQueryParameters;
import org.apache.kafka.streams.errors.InvalidStateStoreException;
import org.apache.kafka.streams.state.QueryableStoreTypes;
import org.jspecify.annotations.Nullable;

/** Reads the day rows of a running pipeline from outside its threads. */
public final class DayRowsReader {

    private final KafkaStreams streams;

    /** @param streams the pipeline's */
    public DayRowsReader(KafkaStreams streams) {
        this.streams = streams;
    }

    /**
     * Copies of the rows that all tasks of this process keep.
     *
     * @param day the business day, or null for all days
     * @throws InvalidStateStoreException if a task is on the move
     */
    public SortedMap<DayKey, DayRow> read(@Nullable LocalDate day) throws InvalidStateStoreException {
        return DayRowStore.read(
                streams.store(StoreQueryParameters.fromNameAndType(
                        ShopDesk.DAY_ROWS, QueryableStoreTypes.<DayKey, DayRow>keyValueStore())),
                day);
    }
}
