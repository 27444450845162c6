package io.deskpulse.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.event.Event;
import io.deskpulse.fact.Posting;
import io.deskpulse.policy.ShopPolicy;
import java.util.ArrayList;
import java.util.List;

/** A journey as it reaches its stage: event by event, with timers and restarts in between. */
final class LiveJourney {

    static final long WINDOW_MS = 30_000;

    private final ShopPolicy policy;
    private final JourneyFold fold;
    private final List<Posting> all = new ArrayList<>();
    private List<Posting> last = List.of();
    private Journey journey = Journey.NONE;

    LiveJourney(ShopPolicy policy, long horizonMs) {
        this.policy = policy;
        this.fold = new JourneyFold(Chat.SHOP, Chat.BUYER, policy, WINDOW_MS, horizonMs);
    }

    /** Events arrive as expected: none of them is refused or known. */
    LiveJourney hears(Event... events) {
        for (Event event : events) {
            assertThat(arrives(event)).as("%s", event).isIn(Verdict.ACCEPTED, Verdict.CORRECTED);
        }
        return this;
    }

    /** One event arrives. */
    Verdict arrives(Event event) {
        return take(fold.apply(journey, event));
    }

    /** The timer tells the time. */
    LiveJourney timeIs(long now) {
        take(fold.advance(journey, now));
        return this;
    }

    /** The state goes to disk and comes back. */
    LiveJourney restarts() {
        return resumesFrom(storedBytes());
    }

    LiveJourney resumesFrom(byte[] stored) {
        journey = JourneyCodec.decode(stored, Chat.SHOP, Chat.BUYER);
        return this;
    }

    byte[] storedBytes() {
        return JourneyCodec.encode(journey);
    }

    /** When the timer should next look in. */
    long dueAt() {
        return fold.dueAt(journey);
    }

    /** Up to when the timer has told the time. */
    long asOf() {
        return journey.asOf();
    }

    /** What the last step posted. */
    List<Posting> lastPostings() {
        return last;
    }

    /** What was posted so far but for the first ones. */
    List<Posting> postingsAfter(int first) {
        return List.copyOf(all.subList(first, all.size()));
    }

    /** All that was posted so far, added up. */
    Desk desk() {
        return new Desk(policy, all);
    }

    private Verdict take(Step step) {
        journey = step.journey();
        last = step.postings();
        all.addAll(last);
        return step.verdict();
    }
}
