package io.deskpulse.topology;

import io.deskpulse.event.QuarantineCodec;
import io.deskpulse.event.QuarantinedRecord;
import io.deskpulse.event.RejectedException;
import java.time.InstantSource;
import java.util.function.Consumer;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.jspecify.annotations.Nullable;

/** Where a processor puts a record that must not go on: its coordinates to the topic, its reason to the ledger. */
final class Quarantine {

    private final Consumer<Record<?, ?>> topic;
    private final StoredLedger ledger;
    private final InstantSource wall;

    /** @param topic takes what is to be sent to {@link PipelineTopology#QUARANTINE} */
    Quarantine(Consumer<Record<?, ?>> topic, StoredLedger ledger, InstantSource wall) {
        this.topic = topic;
        this.ledger = ledger;
        this.wall = wall;
    }

    /**
     * Refuses a record, and counts why.
     *
     * @param from where it was read
     * @param value the bytes it came in
     * @param timestamp of the record
     */
    void refuse(RecordMetadata from, byte @Nullable [] value, RejectedException rejected, long timestamp) {
        QuarantinedRecord record =
                QuarantinedRecord.of(from.topic(), from.partition(), from.offset(), value, rejected, wall.millis());
        topic.accept(new Record<>(null, QuarantineCodec.encode(record), timestamp));
        ledger.add(Entry.quarantined(rejected.reason()), 1);
    }
}
