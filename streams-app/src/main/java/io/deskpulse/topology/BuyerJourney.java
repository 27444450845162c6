package io.deskpulse.topology;

import io.deskpulse.event.Event;
import io.deskpulse.event.InputTopic;
import io.deskpulse.event.Reason;
import io.deskpulse.event.RejectedException;
import io.deskpulse.journey.Verdict;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;

/** Folds every valid event into its buyer's journey, and lets time pass for those who wait in silence. */
final class BuyerJourney implements Processor<Bytes, Admitted, Object, Object> {

    /** How late a session or turn may be ended that nothing but time ends. */
    private static final Duration TICK = Duration.ofSeconds(1);

    /** How many events are handed over at once, for handing over has a price. */
    private static final int EVENTS_AT_ONCE = 128;

    /** How many times as many may wait to be followed. */
    private static final int MOST_WAITING = 32;

    private final Setup setup;

    /** What is followed beside the task's thread. Of the task's stores that only reads, as queries do. */
    @SuppressWarnings("NullAway.Init") // Kafka Streams calls init before anything else
    private SerialWork beside;

    @SuppressWarnings("NullAway.Init")
    private ProcessorContext<Object, Object> context;

    @SuppressWarnings("NullAway.Init")
    private BeforeCommit.PutOff settling;

    @SuppressWarnings("NullAway.Init")
    private JourneyBooks books;

    @SuppressWarnings("NullAway.Init")
    private TaskClock clock;

    @SuppressWarnings("NullAway.Init")
    private Journeys journeys;

    /** Events that are still to be handed over. */
    private final List<Record<Bytes, Admitted>> gathered = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    private Outbox out;

    private boolean mustTidyUp;

    BuyerJourney(Setup setup) {
        this.setup = setup;
    }

    @Override
    public void init(ProcessorContext<Object, Object> taskContext) {
        context = taskContext;
        gathered.clear();
        out = new Outbox();
        mustTidyUp = false;
        beside = new SerialWork(
                PipelineTopology.JOURNEY_THREAD_NAME + context.taskId().partition(), MOST_WAITING);
        BeforeCommit commit = context.getStateStore(JourneyStage.COMMIT);
        // Before all else that is put off, for it comes of what is done beside the thread.
        settling = commit.putOff(PipelineTopology.STATE_FACTS, this::settle);
        books = JourneyBooks.open(
                context, setup, PipelineTopology.BUYER_JOURNEY, record -> out.add(PipelineTopology.QUARANTINE, record));
        clock = new TaskClock(books.ledger(), setup.wall());
        journeys = new Journeys(context, setup, books.ledger(), clock, commit, out);
        context.schedule(TICK, PunctuationType.WALL_CLOCK_TIME, this::letTimePass);
    }

    @Override
    public void process(Record<Bytes, Admitted> record) {
        gathered.add(record);
        settling.due();
        if (gathered.size() == EVENTS_AT_ONCE) {
            handOver();
        }
    }

    private void handOver() {
        if (!gathered.isEmpty()) {
            List<Record<Bytes, Admitted>> events = List.copyOf(gathered);
            gathered.clear();
            beside.add(() -> follow(events));
            out.sendAll(context);
        }
    }

    private void follow(List<Record<Bytes, Admitted>> events) {
        events.forEach(this::follow);
        journeys.encodeChanged();
    }

    private void follow(Record<Bytes, Admitted> record) {
        Event event = record.value().event();
        tellTime(event);
        account(journeys.apply(Buyer.of(record.key(), event), event, record.timestamp()), record);
        books.count(Entry.received(event.topic()));
    }

    /**
     * Waits are of the chat, so its time is the task's. Orders and ratings set no clock: they are read from topics of their
     * own, which may be hours ahead while the chat is caught up with.
     */
    private void tellTime(Event event) {
        if (event.topic() == InputTopic.CHAT_MESSAGES) {
            clock.observe(event.at());
        }
        books.ledger().raise(Entry.NEWEST_EVENT_TIME, event.at());
    }

    private void account(Verdict verdict, Record<Bytes, Admitted> record) {
        switch (verdict) {
            case ACCEPTED -> {}
            case CORRECTED -> books.count(Entry.CORRECTIONS);
            case DUPLICATE -> books.count(Entry.DUPLICATES);
            case IGNORED -> books.count(Entry.IGNORED);
            case TOO_LATE -> refuse(Reason.TOO_LATE, "the event is too far behind its buyer's newest", record);
            case TOO_LARGE -> refuse(Reason.TOO_LARGE, "the journey of the event's buyer is full", record);
        }
    }

    private void refuse(Reason reason, String detail, Record<Bytes, Admitted> record) {
        Admitted refused = record.value();
        books.refuse(refused.from(), refused.value(), new RejectedException(reason, detail), record.timestamp());
    }

    private void letTimePass(long timestamp) {
        handOver();
        beside.add(() -> {
            if (clock.runs()) {
                journeys.letTimePass(clock.now(), timestamp);
                journeys.encodeChanged();
                books.changed();
            }
        });
        mustTidyUp = true;
        settling.due();
    }

    /** What is still gathered is followed here: on busy processors it costs more to wait for a thread than to do its work. */
    private void settle() {
        beside.await();
        follow(gathered);
        gathered.clear();
        journeys.sendFacts();
        out.sendAll(context);
        if (mustTidyUp && clock.runs()) {
            journeys.dropSome(clock.now());
        }
        mustTidyUp = false;
    }

    @Override
    public void close() {
        beside.end();
        books.close();
    }
}
