package io.deskpulse.topology;

import io.deskpulse.desk.DayDesk;
import io.deskpulse.fact.Posting;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;

/** Adds every fact to the day rows of its shop, and lets old days go. */
final class ShopDesk implements Processor<String, Posting, Void, Void> {

    /** Day rows by day, shop and agent. */
    static final String DAY_ROWS = "day-rows";

    /** What the desk has counted. */
    static final String LEDGER = "desk-ledger";

    /** How often old days are looked for. */
    private static final Duration TIDYING = Duration.ofMinutes(1);

    private final Setup setup;

    @SuppressWarnings("NullAway.Init") // Kafka Streams calls init before anything else
    private StoredLedger ledger;

    @SuppressWarnings("NullAway.Init")
    private TaskClock clock;

    @SuppressWarnings("NullAway.Init")
    private DayRowStore rows;

    @SuppressWarnings("NullAway.Init")
    private DayDesk desk;

    private LocalDate tidiedUpTo = LocalDate.MIN;

    private ShopDesk(Setup setup) {
        this.setup = setup;
    }

    static ProcessorSupplier<String, Posting, Void, Void> supplied(Setup setup) {
        return new Supplied<>(
                () -> new ShopDesk(setup), Set.of(DayRowStore.named(DAY_ROWS), StoredLedger.storeNamed(LEDGER)));
    }

    @Override
    public void init(ProcessorContext<Void, Void> context) {
        ledger = StoredLedger.open(context, LEDGER, PipelineTopology.SHOP_DESK, setup.ledgers());
        clock = new TaskClock(ledger.ledger(), setup.wall());
        rows = new DayRowStore(context.getStateStore(DAY_ROWS));
        desk = new DayDesk(rows);
        tidiedUpTo = LocalDate.MIN;
        if (!setup.config().dayRetention().isZero()) {
            context.schedule(TIDYING, PunctuationType.WALL_CLOCK_TIME, timestamp -> tidyUp());
        }
    }

    @Override
    public void process(Record<String, Posting> record) {
        Posting posting = record.value();
        clock.observe(posting.fact().at());
        desk.post(posting);
        rows.save();
        ledger.add(Entry.FACTS_RECEIVED, 1);
        ledger.save();
    }

    /** Once for every day that has become too old, and once after a start. */
    private void tidyUp() {
        if (clock.runs()) {
            Instant kept =
                    Instant.ofEpochMilli(clock.now()).minus(setup.config().dayRetention());
            LocalDate firstKept = LocalDate.ofInstant(kept, ZoneOffset.UTC);
            if (firstKept.isAfter(tidiedUpTo)) {
                rows.forgetBefore(firstKept);
                tidiedUpTo = firstKept;
            }
        }
    }

    @Override
    public void close() {
        ledger.close();
    }
}
