package io.deskpulse.journey;

import io.deskpulse.fact.LegEnded;
import io.deskpulse.fact.LegEnded.Outcome;
import io.deskpulse.fact.LegOpened;
import io.deskpulse.journey.Turn.PastLeg;
import io.deskpulse.policy.ShopPolicy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words a turn's legs as facts; from the state alone, so that what was stated can be retracted to the letter. */
record LegFacts(ShopPolicy policy, String shopId, String buyerId) {

    /** The present leg began. */
    LegOpened opened(Turn turn) {
        return opened(turn, turn.owner(), turn.legStart());
    }

    /** An earlier leg began. */
    LegOpened opened(Turn turn, PastLeg leg) {
        return opened(turn, leg.owner(), leg.start());
    }

    private LegOpened opened(Turn turn, @Nullable String owner, long start) {
        return new LegOpened(
                shopId, buyerId, start, turn.day(), turn.id(), turn.openedAt(), owner, turn.first(), turn.assessed());
    }

    /** An earlier leg ended by ownership moving on. */
    LegEnded moved(Turn turn, PastLeg leg) {
        Outcome outcome = leg.owner() == null ? Outcome.ROUTED : Outcome.TRANSFERRED;
        return leg(turn, leg.owner(), leg.to(), leg.start(), leg.end(), outcome, leg.endedBy());
    }

    /** The present leg ended, and its turn with it. */
    LegEnded ended(Turn turn, Outcome outcome, long at, @Nullable String by, @Nullable String endedBy) {
        String whose = outcome == Outcome.REPLIED ? by : turn.owner();
        return leg(turn, whose, by, turn.legStart(), at, outcome, endedBy);
    }

    private LegEnded leg(
            Turn turn,
            @Nullable String whose,
            @Nullable String by,
            long start,
            long end,
            Outcome outcome,
            @Nullable String endedBy) {
        boolean replied = outcome == Outcome.REPLIED;
        long held = end - start;
        return new LegEnded(
                shopId,
                buyerId,
                end,
                turn.day(),
                turn.id(),
                whose,
                by,
                start,
                policy.hourOf(start),
                outcome,
                replied ? held : 0,
                replied ? Math.min(held, policy.responseCap().toMillis()) : 0,
                replied ? policy.met(held) : List.of(),
                replied && policy.headline().isMetBy(held),
                voided(outcome, held),
                turn.first(),
                turn.assessed(),
                endedBy);
    }

    private boolean voided(Outcome outcome, long held) {
        boolean briefly = held <= policy.transferGrace().toMillis();
        return outcome == Outcome.RELEASED || (outcome == Outcome.TRANSFERRED && briefly);
    }
}
