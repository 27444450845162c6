package io.deskpulse.journey;

import io.deskpulse.fact.HeadlineCase;
import io.deskpulse.journey.BuyerDay.Judged;
import io.deskpulse.journey.Turn.Headlines;
import io.deskpulse.policy.Headline;
import io.deskpulse.policy.Headline.Unit;
import io.deskpulse.policy.ShopPolicy;
import org.jspecify.annotations.Nullable;

/**
 * The cases of the rate that the marketplace judges a shop by (METRICS §2, "headline rate"), each stated when its verdict
 * is known: met at the reply, missed when the limit has passed or the turn has ended without one.
 */
final class HeadlineFold {

    private final Narrator narrator;
    private final Headline rule;
    private final long limitMs;
    private final BuyerDays days;

    HeadlineFold(Narrator narrator, ShopPolicy policy, BuyerDays days) {
        this.narrator = narrator;
        this.rule = policy.headline();
        this.limitMs = limitMs(policy);
        this.days = days;
    }

    private static long limitMs(ShopPolicy policy) {
        return policy.headline().withinSeconds() * 1000L;
    }

    /** When the next case of a turn is missed unless it is answered, {@link Long#MAX_VALUE} where none is open. */
    static long dueAt(Turn turn, ShopPolicy policy) {
        return turn.headline().open().isEmpty()
                ? Long.MAX_VALUE
                : turn.headline().open().get(0) + limitMs(policy) + 1;
    }

    /** The cases of a turn that opens. */
    Headlines opened(boolean assessed, boolean first, long at) {
        boolean counts = assessed && (rule.unit() != Unit.SESSION || first);
        return counts ? Headlines.NONE.with(at) : Headlines.NONE;
    }

    /** Another message of the buyer while he waits. */
    Turn asked(Turn turn, long at) {
        boolean counts = turn.assessed() && rule.unit() == Unit.MESSAGE;
        return counts ? turn.withHeadline(turn.headline().with(at)) : turn;
    }

    /** Time passes up to {@code now}, or up to the last instant of the turn if that is earlier. */
    Turn advance(Turn turn, long now) {
        Turn after = turn;
        long until = Math.min(now, turn.expiresAt() + 1);
        while (!after.headline().open().isEmpty()
                && missedAt(after.headline().open().get(0)) < until) {
            long askedAt = after.headline().open().get(0);
            decide(after, askedAt, missedAt(askedAt), false);
            after = after.withHeadline(after.headline().withOldestMissed());
        }
        return after;
    }

    /** The turn ended: what was not decided yet is decided now. */
    void ended(Turn turn, long at, boolean answered) {
        turn.headline().open().forEach(askedAt -> decide(turn, askedAt, at, answered));
    }

    /** The turn is taken back, and the cases that it had missed. */
    void withdrawn(Turn turn) {
        if (rule.unit() == Unit.BUYER) {
            restoreBuyer(turn);
        } else {
            turn.headline()
                    .missed()
                    .forEach(askedAt -> narrator.retract(
                            statement(turn, new Judged(turn.id(), askedAt, missedAt(askedAt)), false)));
        }
    }

    private long missedAt(long askedAt) {
        return askedAt + limitMs;
    }

    private void decide(Turn turn, long askedAt, long at, boolean within) {
        Judged judged = new Judged(turn.id(), askedAt, at);
        if (rule.unit() == Unit.BUYER) {
            decideForBuyer(turn, judged, within);
        } else {
            narrator.state(statement(turn, judged, within));
        }
    }

    /** A buyer-day is one case: met by its first turn in time, broken for good by the first that was not. */
    private void decideForBuyer(Turn turn, Judged judged, boolean within) {
        BuyerDay day = days.of(turn.day());
        if (day.missed() != null || (within && day.met() != null)) {
            return;
        }
        retract(turn, day.met());
        narrator.state(statement(turn, judged, within));
        days.put(within ? day.withMet(judged) : day.withMissed(judged));
    }

    private void restoreBuyer(Turn turn) {
        BuyerDay day = days.of(turn.day());
        Judged missed = day.missed();
        if (missed != null && missed.turnId().equals(turn.id())) {
            narrator.retract(statement(turn, missed, false));
            if (day.met() != null) {
                narrator.state(statement(turn, day.met(), true));
            }
            days.put(day.withMissed(null));
        }
    }

    private void retract(Turn turn, @Nullable Judged met) {
        if (met != null) {
            narrator.retract(statement(turn, met, true));
        }
    }

    private HeadlineCase statement(Turn turn, Judged judged, boolean within) {
        return new HeadlineCase(
                narrator.shopId(),
                narrator.buyerId(),
                judged.at(),
                turn.day(),
                judged.turnId(),
                judged.askedAt(),
                within);
    }
}
