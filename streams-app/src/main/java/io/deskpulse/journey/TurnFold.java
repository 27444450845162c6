package io.deskpulse.journey;

import io.deskpulse.fact.LegEnded;
import io.deskpulse.fact.LegEnded.Outcome;
import io.deskpulse.fact.LegOpened;
import io.deskpulse.fact.TurnEnded;
import io.deskpulse.fact.TurnEnded.End;
import io.deskpulse.journey.Turn.PastLeg;
import io.deskpulse.policy.HoursDecidedAt;
import io.deskpulse.policy.ShopPolicy;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The open turn while a conversation is folded: its legs, and the four ways in which it ends. */
final class TurnFold {

    private final Narrator narrator;
    private final ShopPolicy policy;
    private final LegFacts legs;
    private final HeadlineFold headline;
    private @Nullable Turn turn;

    TurnFold(ShopPolicy policy, Narrator narrator, HeadlineFold headline, @Nullable Turn turn) {
        this.narrator = narrator;
        this.policy = policy;
        this.legs = new LegFacts(policy, narrator.shopId(), narrator.buyerId());
        this.headline = headline;
        this.turn = turn;
    }

    @Nullable
    Turn state() {
        return turn;
    }

    boolean open() {
        return turn != null;
    }

    Turn current() {
        return Objects.requireNonNull(turn, "a turn is open");
    }

    /** Opens a turn for the session's owner. */
    void open(Cause cause, Session session, List<LocalDate> askedDays) {
        long decidedAt = policy.hoursDecidedAt() == HoursDecidedAt.TURN_OPEN ? cause.at() : session.start();
        long expiresAt = Math.max(
                policy.midnightAfter(cause.at()),
                cause.at() + policy.responseCap().toMillis());
        boolean assessed = policy.inService(decidedAt);
        boolean first = !session.firstTurnTaken();
        turn = new Turn(
                cause.messageId(),
                cause.at(),
                policy.dayOf(cause.at()),
                session.id(),
                first,
                assessed,
                expiresAt,
                askedDays,
                session.owner(),
                cause.at(),
                List.of(),
                headline.opened(assessed, first, cause.at()));
        narrator.state(legs.opened(turn));
    }

    void asked(LocalDate day, long at) {
        turn = headline.asked(current().withAskedOn(day), at);
    }

    /** Ownership moves: the present leg ends and another begins, unless the owner stays the same. */
    void movedTo(@Nullable String to, Cause cause) {
        Turn before = current();
        if (!Objects.equals(before.owner(), to)) {
            PastLeg leg = new PastLeg(before.owner(), before.legStart(), cause.at(), to, cause.messageId());
            turn = before.movedTo(to, leg);
            narrator.state(legs.moved(turn, leg));
            narrator.state(legs.opened(turn));
        }
    }

    /** Somebody replied: the last leg is his, or he rescued it. Returns the leg as it ended. */
    LegEnded answeredBy(String agent, Cause cause) {
        Turn before = current();
        boolean rescued = before.owner() != null && !before.owner().equals(agent);
        LegEnded leg =
                legs.ended(before, rescued ? Outcome.RESCUED : Outcome.REPLIED, cause.at(), agent, cause.messageId());
        end(End.ANSWERED, leg);
        return leg;
    }

    void released(Cause cause) {
        end(End.RELEASED, legs.ended(current(), Outcome.RELEASED, cause.at(), null, cause.messageId()));
    }

    /** Expires the turn if nothing ended it up to and including its last instant. */
    void advance(long now) {
        if (turn != null) {
            turn = headline.advance(turn, now);
            if (turn.expiresAt() < now) {
                end(End.EXPIRED, legs.ended(turn, Outcome.EXPIRED, turn.expiresAt(), null, null));
            }
        }
    }

    private void end(End end, LegEnded leg) {
        Turn over = current();
        long waitMs = end == End.ANSWERED ? leg.at() - over.openedAt() : 0;
        narrator.state(leg);
        headline.ended(over, leg.at(), end == End.ANSWERED);
        narrator.state(new TurnEnded(
                narrator.shopId(),
                narrator.buyerId(),
                leg.at(),
                over.day(),
                over.id(),
                over.openedAt(),
                end,
                waitMs,
                over.assessed()));
        turn = null;
    }

    /** Takes the turn back with everything that was said of it: the bot answers, nobody waits for a person. */
    void withdraw() {
        Turn withdrawn = current();
        for (PastLeg leg : withdrawn.ended()) {
            narrator.retract(legs.opened(withdrawn, leg));
            narrator.retract(legs.moved(withdrawn, leg));
        }
        LegOpened last = legs.opened(withdrawn);
        narrator.retract(last);
        headline.withdrawn(withdrawn);
        turn = null;
    }
}
