package io.deskpulse.journey;

import io.deskpulse.event.ChatMessage;
import io.deskpulse.event.Event;
import io.deskpulse.event.OrderEvent;
import io.deskpulse.event.RatingEvent;
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

    /** @param reorderWindowMs how far behind the newest message a new one may lie */
    public JourneyFold(String shopId, String buyerId, ShopPolicy policy, long reorderWindowMs) {
        this.shopId = shopId;
        this.buyerId = buyerId;
        this.policy = policy;
        this.chat = new ChatFold(shopId, buyerId, policy, reorderWindowMs);
    }

    /** Applies an event as it arrives. */
    public Step apply(Journey journey, Event event) {
        if (event instanceof ChatMessage message) {
            return apply(journey, message);
        }
        Journey known = journey.withTip(journey.asOf(), chat.tip(journey));
        if (event instanceof OrderEvent order) {
            return journey.knows(order) ? repeated(journey) : restated(known, known.with(order, chat.tip(known)));
        }
        RatingEvent rating = (RatingEvent) event;
        return journey.knows(rating) ? repeated(journey) : restated(known, known.with(rating, chat.tip(known)));
    }

    /** Lets time pass up to {@code now}, in epoch milliseconds: sessions and turns that should have ended, end. */
    public Step advance(Journey journey, long now) {
        return chat.advance(journey, now);
    }

    /** When {@link #advance} next has something to end, in epoch milliseconds; {@link Long#MAX_VALUE} where nothing is open. */
    public long dueAt(Journey journey) {
        return chat.dueAt(journey);
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
        return new Step(after, postings.toList(), inOrder ? Verdict.ACCEPTED : Verdict.CORRECTED);
    }

    private static Step repeated(Journey journey) {
        return Step.unchanged(journey, Verdict.DUPLICATE);
    }

    private Step restated(Journey before, Journey after) {
        Postings postings = new Postings();
        difference(before, after, postings);
        List<Posting> list = postings.toList();
        boolean corrects = list.stream().anyMatch(posting -> posting.sign() < 0);
        return new Step(after, list, corrects ? Verdict.CORRECTED : Verdict.ACCEPTED);
    }

    private void difference(Journey before, Journey after, Postings postings) {
        Dealings was = dealings(before);
        Dealings is = dealings(after);
        if (!is.stateNothingElseThan(was)) {
            postings.stateAll(is.facts(shopId, buyerId, policy));
            postings.retractAll(was.facts(shopId, buyerId, policy));
        }
    }

    private Dealings dealings(Journey journey) {
        return new Dealings(chat.tip(journey), journey.orders(), journey.ratings());
    }
}
