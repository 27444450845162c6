package io.deskpulse.journey;

import io.deskpulse.event.ChatMessage;
import io.deskpulse.event.Event;
import io.deskpulse.fact.Posting;
import io.deskpulse.fact.Postings;
import io.deskpulse.policy.ShopPolicy;
import java.util.List;

/**
 * Folds events into a journey as they arrive, messages disordered within the reorder window, orders and ratings anyhow,
 * all with repeats (METRICS §7). What has been stated is always exactly what the events known so far say in time order;
 * the difference that an event makes to the past is retracted and restated.
 */
public final class JourneyFold {

    private final String shopId;
    private final String buyerId;
    private final ShopPolicy policy;
    private final ChatFold chat;
    private final Retention retention;

    /** The fold of a journey that forgets nothing. */
    public JourneyFold(String shopId, String buyerId, ShopPolicy policy, long reorderWindowMs) {
        this(shopId, buyerId, policy, reorderWindowMs, Long.MAX_VALUE);
    }

    /**
     * The fold of one buyer in one shop.
     *
     * @param reorderWindowMs how far behind the newest message a new one may lie
     * @param horizonMs age beyond which figures are final, so that the journey may forget what only they rest on;
     *     {@link Long#MAX_VALUE} forgets nothing
     */
    public JourneyFold(String shopId, String buyerId, ShopPolicy policy, long reorderWindowMs, long horizonMs) {
        this.shopId = shopId;
        this.buyerId = buyerId;
        this.policy = policy;
        this.chat = new ChatFold(shopId, buyerId, policy, reorderWindowMs);
        this.retention = new Retention(policy, horizonMs);
    }

    /** Applies an event as it arrives. */
    public Step apply(Journey journey, Event event) {
        if (event instanceof ChatMessage message) {
            return apply(journey, message);
        }
        Verdict objection = retention.objectionTo(journey, event);
        if (objection != null) {
            return Step.unchanged(journey, objection);
        }
        if (Bounds.isFull(journey)) {
            return Step.unchanged(journey, Verdict.TOO_LARGE);
        }
        Conversation tip = chat.tip(journey);
        return restated(journey.withTip(journey.asOf(), tip), journey.with(event, tip));
    }

    /** Lets time pass up to {@code now}, in epoch milliseconds: sessions and turns that should have ended, end. */
    public Step advance(Journey journey, long now) {
        return chat.advance(journey, now);
    }

    /** When {@link #advance} next has something to end, in epoch milliseconds; {@link Long#MAX_VALUE} where nothing is open. */
    public long dueAt(Journey journey) {
        return chat.dueAt(journey);
    }

    /**
     * The instant, in epoch milliseconds, after which the journey can be dropped, for nothing of it can change a figure any
     * more; {@link Long#MAX_VALUE} while something is open or where nothing is ever forgotten.
     */
    public long endOf(Journey journey) {
        return dueAt(journey) == Long.MAX_VALUE ? retention.endOf(journey) : Long.MAX_VALUE;
    }

    private Step apply(Journey journey, ChatMessage message) {
        Verdict objection = chat.objectionTo(journey, message);
        if (objection != null) {
            return Step.unchanged(journey, objection);
        }
        Postings postings = new Postings();
        Journey before = journey.withTip(journey.asOf(), chat.tip(journey));
        Journey after = chat.apply(before, message, postings);
        difference(before, after, postings);
        boolean inOrder = journey.endsBefore(message.sentAt());
        return new Step(retention.applyTo(after), postings.toList(), inOrder ? Verdict.ACCEPTED : Verdict.CORRECTED);
    }

    private Step restated(Journey before, Journey after) {
        Postings postings = new Postings();
        difference(before, after, postings);
        List<Posting> list = postings.toList();
        boolean corrects = list.stream().anyMatch(posting -> posting.sign() < 0);
        return new Step(retention.applyTo(after), list, corrects ? Verdict.CORRECTED : Verdict.ACCEPTED);
    }

    private void difference(Journey before, Journey after, Postings postings) {
        Dealings was = dealings(before);
        Dealings is = dealings(after);
        if (!is.stateNothingElseThan(was)) {
            postings.restate(was.facts(shopId, buyerId, policy), is.facts(shopId, buyerId, policy));
        }
    }

    private Dealings dealings(Journey journey) {
        return new Dealings(chat.tip(journey), journey.orders(), journey.ratings());
    }
}
