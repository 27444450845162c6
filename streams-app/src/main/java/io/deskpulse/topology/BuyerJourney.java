package io.deskpulse.topology;

import io.deskpulse.event.Event;
import io.deskpulse.event.InputTopic;
import io.deskpulse.event.Reason;
import io.deskpulse.event.RejectedException;
import io.deskpulse.journey.Verdict;
import java.time.Duration;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;

/** Folds every valid event into its buyer's journey, and lets time pass for those who wait in silence. */
final class BuyerJourney implements Processor<Bytes, Admitted, Object, Object> {

    /** How late a session or turn may be ended that nothing but time ends. */
    private static final Duration TICK = Duration.ofSeconds(1);

    private final Setup setup;

    @SuppressWarnings("NullAway.Init") // Kafka Streams calls init before anything else
    private JourneyBooks books;

    @SuppressWarnings("NullAway.Init")
    private TaskClock clock;

    @SuppressWarnings("NullAway.Init")
    private Journeys journeys;

    BuyerJourney(Setup setup) {
        this.setup = setup;
    }

    @Override
    public void init(ProcessorContext<Object, Object> context) {
        books = JourneyBooks.open(context, setup, PipelineTopology.BUYER_JOURNEY);
        clock = new TaskClock(books.ledger(), setup.wall());
        BeforeCommit commit = context.getStateStore(JourneyStage.COMMIT);
        journeys = new Journeys(context, setup, books.ledger(), clock, commit);
        context.schedule(TICK, PunctuationType.WALL_CLOCK_TIME, this::letTimePass);
    }

    @Override
    public void process(Record<Bytes, Admitted> record) {
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
        books.refuse(record.value().value(), new RejectedException(reason, detail), record.timestamp());
    }

    private void letTimePass(long timestamp) {
        if (clock.runs()) {
            journeys.letTimePass(clock.now(), timestamp);
            books.changed();
        }
    }

    @Override
    public void close() {
        books.close();
    }
}
