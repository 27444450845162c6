package io.deskpulse.topology;

import io.deskpulse.config.AppConfig;
import io.deskpulse.event.Event;
import io.deskpulse.journey.Journey;
import io.deskpulse.journey.JourneyFold;
import io.deskpulse.journey.Step;
import io.deskpulse.journey.Verdict;
import java.time.Duration;
import org.apache.kafka.streams.processor.api.ProcessingContext;

/**
 * The journeys of one task: each loaded, folded, kept, and its postings gathered, as events and time ask for it. That is done
 * beside the task's thread, which writes to its stores what has changed.
 */
final class Journeys {

    /** What one tick ends at most, so that a leap in time cannot outlast a transaction; the next tick goes on. */
    private static final int MOST_ENDED = 5_000;

    /** How many stored journeys are looked at at a time to find those that can be dropped. */
    private static final int LOOKED_AT = 100;

    private final Setup setup;
    private final Ledger ledger;
    private final KeptJourneys kept;
    private final FactsByShop facts;
    private final long reorderWindowMs;
    private final long horizonMs;

    /** The journeys as last committed. */
    Journeys(ProcessingContext context, Setup setup, Ledger ledger, TaskClock clock, BeforeCommit commit, Outbox out) {
        this.setup = setup;
        this.ledger = ledger;
        this.facts = new FactsByShop(out, context.taskId().partition(), clock);
        Duration horizon = setup.config().journeyHorizon();
        this.reorderWindowMs = setup.config().reorderWindow().toMillis();
        this.horizonMs = horizon.isZero() ? Long.MAX_VALUE : horizon.toMillis();
        this.kept = new KeptJourneys(
                context.getStateStore(JourneyStage.JOURNEYS),
                roomAtHand(setup.config()),
                commit,
                (buyer, journey) -> foldOf(buyer).dueAt(journey));
        tellOpen();
    }

    /** Each task's share of what the instance may keep at hand, should it be given all of them. */
    private static int roomAtHand(AppConfig config) {
        return Math.max(1, config.journeysAtHand() / config.partitions());
    }

    /** Applies an event to its buyer's journey. */
    Verdict apply(Buyer buyer, Event event, long timestamp) {
        JourneyFold fold = foldOf(buyer);
        KeptJourney one = kept.of(buyer);
        Step step = fold.apply(one.journey(), event);
        if (step.verdict() == Verdict.ACCEPTED || step.verdict() == Verdict.CORRECTED) {
            keep(one, fold, step, timestamp, timestamp);
            tellOpen();
        }
        return step.verdict();
    }

    /** Ends what should have ended by now. */
    void letTimePass(long now, long timestamp) {
        kept.forEachDue(now, MOST_ENDED, one -> letTimePass(one, now, timestamp));
        tellOpen();
    }

    /** Makes ready what the task's thread will write; to be done from time to time before that. */
    void encodeChanged() {
        kept.encodeChanged();
    }

    /** Sends the facts that are still gathered; to be done before each commit. */
    void sendFacts() {
        facts.sendAll();
    }

    /**
     * Drops some of the journeys of which no figure can need anything any more; by the task's thread, while nothing is done
     * beside it.
     */
    void dropSome(long now) {
        kept.forSome(LOOKED_AT, (buyer, journey) -> dropIfOver(buyer, journey, now));
    }

    private void letTimePass(KeptJourney one, long now, long timestamp) {
        JourneyFold fold = foldOf(one.buyer());
        keep(one, fold, fold.advance(one.journey(), now), timestamp, Origin.NO_EVENT);
    }

    private void dropIfOver(Buyer buyer, Journey journey, long now) {
        if (foldOf(buyer).endOf(journey) < now) {
            kept.delete(buyer);
        }
    }

    private void keep(KeptJourney one, JourneyFold fold, Step step, long timestamp, long appendedAt) {
        kept.change(one, step.journey(), fold.dueAt(step.journey()));
        facts.add(one.buyer().shopId(), step.postings(), appendedAt, timestamp);
        ledger.add(Entry.FACTS_SENT, step.postings().size());
    }

    private void tellOpen() {
        ledger.set(Entry.OPEN_JOURNEYS, kept.waiting());
    }

    private JourneyFold foldOf(Buyer buyer) {
        return new JourneyFold(
                buyer.shopId(), buyer.buyerId(), setup.policies().of(buyer.shopId()), reorderWindowMs, horizonMs);
    }
}
