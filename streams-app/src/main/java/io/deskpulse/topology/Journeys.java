package io.deskpulse.topology;

import io.deskpulse.config.AppConfig;
import io.deskpulse.due.DueIndex;
import io.deskpulse.event.Event;
import io.deskpulse.journey.Journey;
import io.deskpulse.journey.JourneyFold;
import io.deskpulse.journey.Step;
import io.deskpulse.journey.Verdict;
import java.time.Duration;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.api.ProcessorContext;

/** The journeys of one task: each loaded, folded, stored, and its postings sent; and an index of what time will end. */
final class Journeys {

    /** What one tick ends at most, so that a leap in time cannot outlast a transaction; the next tick goes on. */
    private static final int MOST_ENDED = 5_000;

    /** How many stored journeys one tick looks at to find those that can be dropped. */
    private static final int LOOKED_AT = 100;

    private final Setup setup;
    private final Ledger ledger;
    private final KeptJourneys kept;
    private final FactsByShop facts;
    private final DueIndex<Bytes> dues = new DueIndex<>();
    private final long reorderWindowMs;
    private final long horizonMs;

    /** Derives the index from the stored journeys: it is nowhere else. */
    Journeys(
            ProcessorContext<Object, Object> context,
            Setup setup,
            Ledger ledger,
            TaskClock clock,
            BeforeCommit commit) {
        this.setup = setup;
        this.ledger = ledger;
        this.facts = new FactsByShop(context, clock, commit);
        Duration horizon = setup.config().journeyHorizon();
        this.reorderWindowMs = setup.config().reorderWindow().toMillis();
        this.horizonMs = horizon.isZero() ? Long.MAX_VALUE : horizon.toMillis();
        this.kept = new KeptJourneys(
                context.getStateStore(JourneyStage.JOURNEYS),
                roomAtHand(setup.config()),
                commit,
                (buyer, journey) -> schedule(buyer, foldOf(buyer).dueAt(journey)));
        tellOpen();
    }

    /** Each task's share of what the instance may keep at hand, should it be given all of them. */
    private static int roomAtHand(AppConfig config) {
        return Math.max(1, config.journeysAtHand() / config.partitions());
    }

    /** Applies an event to its buyer's journey. */
    Verdict apply(Buyer buyer, Event event, long timestamp) {
        JourneyFold fold = foldOf(buyer);
        KeptJourneys.AtHand one = kept.of(buyer);
        Step step = fold.apply(one.journey(), event);
        if (step.verdict() == Verdict.ACCEPTED || step.verdict() == Verdict.CORRECTED) {
            keep(one, buyer, fold, step, timestamp, timestamp);
            tellOpen();
        }
        return step.verdict();
    }

    /** Ends what should have ended by now, and drops some of the journeys of which no figure can need anything any more. */
    void letTimePass(long now, long timestamp) {
        dues.forEachDue(now, MOST_ENDED, key -> letTimePass(Buyer.named(key), now, timestamp));
        tellOpen();
        kept.forSome(LOOKED_AT, (buyer, journey) -> dropIfOver(buyer, journey, now));
    }

    private void letTimePass(Buyer buyer, long now, long timestamp) {
        JourneyFold fold = foldOf(buyer);
        KeptJourneys.AtHand one = kept.of(buyer);
        Step step = fold.advance(one.journey(), now);
        keep(one, buyer, fold, step, timestamp, Origin.NO_EVENT);
    }

    private void dropIfOver(Buyer buyer, Journey journey, long now) {
        if (foldOf(buyer).endOf(journey) < now) {
            kept.delete(buyer);
        }
    }

    private void keep(
            KeptJourneys.AtHand one, Buyer buyer, JourneyFold fold, Step step, long timestamp, long appendedAt) {
        kept.change(one, step.journey());
        facts.add(buyer.shopId(), step.postings(), appendedAt, timestamp);
        ledger.add(Entry.FACTS_SENT, step.postings().size());
        schedule(buyer, fold.dueAt(step.journey()));
    }

    private void schedule(Buyer buyer, long due) {
        if (due == Long.MAX_VALUE) {
            dues.remove(buyer.key());
        } else {
            dues.schedule(buyer.key(), due);
        }
    }

    private void tellOpen() {
        ledger.set(Entry.OPEN_JOURNEYS, dues.size());
    }

    private JourneyFold foldOf(Buyer buyer) {
        return new JourneyFold(
                buyer.shopId(), buyer.buyerId(), setup.policies().of(buyer.shopId()), reorderWindowMs, horizonMs);
    }
}
