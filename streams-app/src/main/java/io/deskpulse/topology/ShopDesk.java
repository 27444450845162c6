package io.deskpulse.topology;

import io.deskpulse.desk.DayDesk;
import io.deskpulse.event.SlowResponseAlert;
import io.deskpulse.fact.FactCodec;
import io.deskpulse.fact.Posting;
import io.deskpulse.workload.WorkDesk;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
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

    /** How many records of facts may wait to be added up, each of some 16 KiB. */
    private static final int MOST_RECORDS_WAITING = 256;

    private final Setup setup;

    /**
     * What the desk is told, for it to do beside the task's thread; whatever that thread does to the desk waits for it. Of the
     * task's stores it only reads, as queries do.
     */
    @SuppressWarnings("NullAway.Init") // Kafka Streams calls init before anything else
    private SerialWork beside;

    @SuppressWarnings("NullAway.Init")
    private StoredLedger ledger;

    @SuppressWarnings("NullAway.Init")
    private BeforeCommit.PutOff settling;

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

    /** Alerts that are due and not yet sent. */
    private final List<Record<String, SlowResponseAlert>> due = new ArrayList<>();

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
        beside = new SerialWork(
                PipelineTopology.DESK_THREAD_NAME + context.taskId().partition(), MOST_RECORDS_WAITING);
        // Before all else that is put off, for what of that is due is said beside the thread, too.
        settling = commit.putOff(PipelineTopology.SLOW_RESPONSE_ALERTS, this::settle);
        saving = commit.putOff(PipelineTopology.SHOP_DESK, this::save);
        unwritten.clear();
        due.clear();
        clock = new TaskClock(ledger.ledger(), setup.wall());
        rows = new DayRowStore(context.getStateStore(DAY_ROWS));
        desk = new DayDesk(rows);
        held = new WorkQuarterStore(context.getStateStore(WORK_QUARTERS));
        work = new WorkDesk(rows, held, setup.policies());
        live = LiveStage.open(context, setup, clock, commit);
        tidiedUpTo = LocalDate.MIN;
        context.schedule(TICK, PunctuationType.WALL_CLOCK_TIME, this::letTimePass);
        if (!setup.config().dayRetention().isZero()) {
            context.schedule(TIDYING, PunctuationType.WALL_CLOCK_TIME, timestamp -> tidyUp());
        }
    }

    @Override
    public void process(Record<String, DeskInput> record) {
        if (record.value() instanceof DeskInput.Status told) {
            beside.add(() -> live.take(told.status()));
        } else if (record.value() instanceof DeskInput.Facts facts) {
            RecordMetadata from = context.recordMetadata().orElseThrow();
            beside.add(() -> post(decoded(facts, from), record.headers()));
            saving.due();
        }
        settling.due();
    }

    private static List<Posting> decoded(DeskInput.Facts facts, RecordMetadata from) {
        try {
            return FactCodec.decodeAll(facts.json().get());
        } catch (UncheckedIOException e) {
            throw new SerializationException(
                    from.topic() + "-" + from.partition() + " holds what this application did not write, at offset "
                            + from.offset(),
                    e);
        }
    }

    private void post(List<Posting> postings, Headers headers) {
        Origin origin = Origin.of(headers, postings.size());
        if (origin == null) {
            postings.forEach(this::postFromElsewhere);
        } else {
            post(postings, origin);
        }
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

    /** Alerts can be seen when their transaction is committed and not before, so they are sent right then. */
    private void letTimePass(long timestamp) {
        beside.add(() -> {
            if (clock.runs()) {
                live.letTimePass().forEach(alert -> due.add(new Record<>(alert.key(), alert, timestamp)));
            }
        });
        settling.due();
    }

    private void settle() {
        beside.await();
        due.forEach(context::forward);
        due.clear();
    }

    /** Once for every day that has become too old, and once after a start. */
    private void tidyUp() {
        beside.await();
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
        beside.end();
        setup.insight().desks().remove(live);
        ledger.close();
    }
}
