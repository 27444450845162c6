package io.deskpulse.topology;

import io.deskpulse.desk.DayDesk;
import io.deskpulse.event.SlowResponseAlert;
import io.deskpulse.fact.Posting;
import io.deskpulse.workload.WorkDesk;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.StoreBuilder;

/** Adds every fact to the figures of its shop, tells who waits too long, and lets old days go. */
final class ShopDesk implements Processor<String, DeskInput, String, SlowResponseAlert> {

    /** Day rows by day, shop and agent. */
    static final String DAY_ROWS = "day-rows";

    /** How agents' chats lie in time, by quarter-hour, shop and agent. */
    static final String WORK_QUARTERS = "work-quarters";

    /** What the desk has counted. */
    static final String LEDGER = "desk-ledger";

    /** When figures are written. */
    static final String COMMIT = "desk-commit";

    /** How often old days are looked for. */
    private static final Duration TIDYING = Duration.ofMinutes(1);

    /** How late an alert may be told after its level was passed, the commit aside. */
    private static final Duration TICK = Duration.ofMillis(100);

    private final Setup setup;

    @SuppressWarnings("NullAway.Init") // Kafka Streams calls init before anything else
    private StoredLedger ledger;

    @SuppressWarnings("NullAway.Init")
    private BeforeCommit.PutOff saving;

    @SuppressWarnings("NullAway.Init")
    private TaskClock clock;

    @SuppressWarnings("NullAway.Init")
    private DayRowStore rows;

    @SuppressWarnings("NullAway.Init")
    private DayDesk desk;

    @SuppressWarnings("NullAway.Init")
    private WorkQuarterStore held;

    @SuppressWarnings("NullAway.Init")
    private WorkDesk work;

    @SuppressWarnings("NullAway.Init")
    private LiveStage live;

    @SuppressWarnings("NullAway.Init")
    private ProcessorContext<String, SlowResponseAlert> context;

    /** Where the facts come from whose figures are still to be written. */
    private final List<Origin> unwritten = new ArrayList<>();

    private LocalDate tidiedUpTo = LocalDate.MIN;

    private ShopDesk(Setup setup) {
        this.setup = setup;
    }

    static ProcessorSupplier<String, DeskInput, String, SlowResponseAlert> supplied(Setup setup) {
        Set<StoreBuilder<?>> stores = Set.of(
                LiveStage.stored(),
                DayRowStore.named(DAY_ROWS),
                WorkQuarterStore.named(WORK_QUARTERS),
                StoredLedger.storeNamed(LEDGER),
                BeforeCommit.named(COMMIT));
        return new Supplied<>(() -> new ShopDesk(setup), stores);
    }

    @Override
    public void init(ProcessorContext<String, SlowResponseAlert> taskContext) {
        context = taskContext;
        ledger = StoredLedger.open(context, LEDGER, PipelineTopology.SHOP_DESK, setup.ledgers());
        BeforeCommit commit = context.getStateStore(COMMIT);
        saving = commit.putOff(PipelineTopology.SHOP_DESK, this::save);
        unwritten.clear();
        clock = new TaskClock(ledger.ledger(), setup.wall());
        rows = new DayRowStore(context.getStateStore(DAY_ROWS));
        desk = new DayDesk(rows);
        held = new WorkQuarterStore(context.getStateStore(WORK_QUARTERS));
        work = new WorkDesk(rows, held, setup.policies());
        live = LiveStage.open(context, setup, clock, commit);
        tidiedUpTo = LocalDate.MIN;
        context.schedule(TICK, PunctuationType.WALL_CLOCK_TIME, this::tell);
        if (!setup.config().dayRetention().isZero()) {
            context.schedule(TIDYING, PunctuationType.WALL_CLOCK_TIME, timestamp -> tidyUp());
        }
    }

    @Override
    public void process(Record<String, DeskInput> record) {
        if (record.value() instanceof DeskInput.Status told) {
            live.take(told.status());
        } else if (record.value() instanceof DeskInput.Facts facts) {
            post(facts.postings(), record.headers());
        }
    }

    private void post(List<Posting> postings, Headers headers) {
        Origin origin = Origin.of(headers, postings.size());
        if (origin == null) {
            postings.forEach(this::postFromElsewhere);
        } else {
            post(postings, origin);
        }
        saving.due();
    }

    /** A fact that another program wrote is taken to be of a source of its own. */
    private void postFromElsewhere(Posting posting) {
        Origin origin = new Origin(-1, posting.fact().at());
        origin.add(1, Origin.NO_EVENT);
        post(List.of(posting), origin);
    }

    private void post(List<Posting> postings, Origin origin) {
        if (origin.newest() != TaskClock.NEVER) {
            clock.observe(origin.newest());
        } else {
            // Where nobody chats, orders and ratings still tell of a new day.
            postings.forEach(posting -> clock.observe(posting.fact().at()));
        }
        postings.forEach(desk::post);
        postings.forEach(work::post);
        live.post(postings, origin);
        unwritten.add(origin);
    }

    /** Writes what has changed; only then can everybody see it, so only then facts are counted as received. */
    private void save() {
        work.settle();
        rows.save();
        unwritten.forEach(origin -> ledger.add(Entry.FACTS_RECEIVED, origin.facts()));
        ledger.save();
        long now = setup.insight().brokers().millis();
        unwritten.forEach(origin -> measure(origin, now));
        unwritten.clear();
    }

    private void measure(Origin origin, long now) {
        for (int fact = 0; fact < origin.facts(); fact++) {
            long appendedAt = origin.appendedAt(fact);
            if (appendedAt != Origin.NO_EVENT) {
                setup.insight().latency().measured(now - appendedAt);
            }
        }
    }

    private void tell(long timestamp) {
        if (clock.runs()) {
            for (SlowResponseAlert alert : live.letTimePass()) {
                context.forward(new Record<>(alert.key(), alert, timestamp));
            }
        }
    }

    /** Once for every day that has become too old, and once after a start. */
    private void tidyUp() {
        if (clock.runs()) {
            Instant kept =
                    Instant.ofEpochMilli(clock.now()).minus(setup.config().dayRetention());
            LocalDate firstKept = LocalDate.ofInstant(kept, ZoneOffset.UTC);
            if (firstKept.isAfter(tidiedUpTo)) {
                work.settle();
                rows.save();
                rows.forgetBefore(firstKept);
                held.forgetBefore(firstKept);
                tidiedUpTo = firstKept;
            }
        }
    }

    @Override
    public void close() {
        setup.insight().desks().remove(live);
        ledger.close();
    }
}
