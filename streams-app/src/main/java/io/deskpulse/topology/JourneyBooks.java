package io.deskpulse.topology;

import io.deskpulse.event.RejectedException;
import java.util.function.Consumer;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.jspecify.annotations.Nullable;

/**
 * What every processor of the journey stage keeps beside its work: a page of the stage's ledger, written before each commit
 * that finds it changed, and the way to the quarantine.
 */
final class JourneyBooks {

    private final StoredLedger ledger;
    private final BeforeCommit.PutOff saving;
    private final Quarantine quarantine;

    private JourneyBooks(StoredLedger ledger, BeforeCommit.PutOff saving, Quarantine quarantine) {
        this.ledger = ledger;
        this.saving = saving;
        this.quarantine = quarantine;
    }

    /**
     * The books as last committed; to be opened while the processor is.
     *
     * @param processor whose they are
     * @param quarantine takes what is to be sent to {@link PipelineTopology#QUARANTINE}
     */
    static JourneyBooks open(
            ProcessorContext<Object, Object> context,
            Setup setup,
            String processor,
            Consumer<Record<?, ?>> quarantine) {
        StoredLedger ledger = StoredLedger.open(context, JourneyStage.LEDGER, processor, setup.ledgers());
        BeforeCommit commit = context.getStateStore(JourneyStage.COMMIT);
        return new JourneyBooks(
                ledger, commit.putOff(processor, ledger::save), new Quarantine(quarantine, ledger, setup.wall()));
    }

    /** The page itself, for whoever states more than a count; what changes in it {@link #changed} must tell. */
    Ledger ledger() {
        return ledger.ledger();
    }

    /** One more of them. */
    void count(Entry entry) {
        ledger.add(entry, 1);
        changed();
    }

    /** The page must be written before the next commit. */
    void changed() {
        saving.due();
    }

    /**
     * Refuses a record, and counts why.
     *
     * @param from where it was read
     * @param value the bytes it came in
     * @param timestamp of the record
     */
    void refuse(RecordMetadata from, byte @Nullable [] value, RejectedException rejected, long timestamp) {
        quarantine.refuse(from, value, rejected, timestamp);
        changed();
    }

    /** The task leaves this process, and its counts with it. */
    void close() {
        ledger.close();
    }
}
