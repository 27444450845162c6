package io.deskpulse.topology;

import io.deskpulse.event.QuarantineCodec;
import io.deskpulse.event.QuarantinedRecord;
import io.deskpulse.event.RejectedException;
import java.time.InstantSource;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.jspecify.annotations.Nullable;

/** Where a processor puts the record in hand when it must not go on: its coordinates to the topic, its reason to the ledger. */
final class Quarantine {

    private final ProcessorContext<Object, Object> context;
    private final StoredLedger ledger;
    private final InstantSource wall;

    Quarantine(ProcessorContext<Object, Object> context, StoredLedger ledger, InstantSource wall) {
        this.context = context;
        this.ledger = ledger;
        this.wall = wall;
    }

    /**
     * Refuses the record in hand.
     *
     * @param value the bytes it came in
     * @param timestamp of the record
     */
    void refuse(byte @Nullable [] value, RejectedException rejected, long timestamp) {
        RecordMetadata from = context.recordMetadata().orElseThrow();
        QuarantinedRecord record =
                QuarantinedRecord.of(from.topic(), from.partition(), from.offset(), value, rejected, wall.millis());
        context.forward(new Record<>(null, QuarantineCodec.encode(record), timestamp), PipelineTopology.QUARANTINE);
        ledger.add(Entry.quarantined(rejected.reason()), 1);
    }
}
