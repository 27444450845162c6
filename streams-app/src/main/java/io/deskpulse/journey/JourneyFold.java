package io.deskpulse.journey;

import io.deskpulse.event.ChatMessage;
import io.deskpulse.fact.Postings;
import io.deskpulse.policy.ShopPolicy;
import java.util.ArrayList;
import java.util.List;

/**
 * Folds messages into a journey as they arrive, disordered within the reorder window and with repeats (METRICS §7). What
 * has been stated is always exactly what the messages known so far say in time order: a message in order is folded at
 * once, one out of order refolds the tail, and the difference is retracted and restated.
 */
public final class JourneyFold {

    private final String shopId;
    private final String buyerId;
    private final ShopPolicy policy;
    private final long reorderWindowMs;

    /** @param reorderWindowMs how far behind the newest message a new one may lie */
    public JourneyFold(String shopId, String buyerId, ShopPolicy policy, long reorderWindowMs) {
        this.shopId = shopId;
        this.buyerId = buyerId;
        this.policy = policy;
        this.reorderWindowMs = reorderWindowMs;
    }

    /** Applies a message as it arrives. */
    public Step apply(Journey journey, ChatMessage message) {
        if (!ConversationFold.counts(message)) {
            return Step.unchanged(journey, Verdict.IGNORED);
        }
        if (journey.knows(message.messageId())) {
            return Step.unchanged(journey, Verdict.DUPLICATE);
        }
        if (journey.newest() != Journey.NEVER && message.sentAt() < journey.newest() - reorderWindowMs) {
            return Step.unchanged(journey, Verdict.TOO_LATE);
        }
        return journey.endsBefore(message.sentAt()) ? follow(journey, message) : insert(journey, message);
    }

    /** Lets time pass up to {@code now}, in epoch milliseconds: sessions and turns that should have ended, end. */
    public Step advance(Journey journey, long now) {
        if (now <= journey.asOf()) {
            return Step.unchanged(journey, Verdict.ACCEPTED);
        }
        Postings postings = new Postings();
        ConversationFold fold = new ConversationFold(tip(journey), narrator(postings), policy);
        fold.advance(now);
        Journey next = new Journey(journey.base(), journey.tail(), journey.newest(), now, journey.ids(), fold.state());
        return new Step(next, postings.toList(), Verdict.ACCEPTED);
    }

    /** When {@link #advance} next has something to end, in epoch milliseconds; {@link Long#MAX_VALUE} where nothing is open. */
    public long dueAt(Journey journey) {
        Conversation tip = tip(journey);
        long due = tip.turn() == null ? Long.MAX_VALUE : tip.turn().expiresAt() + 1;
        if (tip.session() != null) {
            long gap = policy.sessionGap().toMillis();
            due = Math.min(due, tip.session().lastMessageAt() + gap + 1);
        }
        return due;
    }

    private Step follow(Journey journey, ChatMessage message) {
        Postings postings = new Postings();
        ConversationFold fold = new ConversationFold(tip(journey), narrator(postings), policy);
        fold.apply(message);
        Journey next = settled(journey, inserted(journey.tail(), message), message.sentAt(), fold.state());
        return new Step(next, postings.toList(), Verdict.ACCEPTED);
    }

    private Step insert(Journey journey, ChatMessage message) {
        List<ChatMessage> tail = inserted(journey.tail(), message);
        Postings before = new Postings();
        refold(journey, journey.tail(), before);
        Postings after = new Postings();
        Conversation tip = refold(journey, tail, after);
        after.retractAll(before);
        long newest = Math.max(journey.newest(), message.sentAt());
        return new Step(settled(journey, tail, newest, tip), after.toList(), Verdict.CORRECTED);
    }

    private Conversation refold(Journey journey, List<ChatMessage> tail, Postings postings) {
        ConversationFold fold = new ConversationFold(journey.base(), narrator(postings), policy);
        tail.forEach(fold::apply);
        fold.advance(journey.asOf());
        return fold.state();
    }

    private Conversation tip(Journey journey) {
        return journey.tip() != null ? journey.tip() : refold(journey, journey.tail(), new Postings());
    }

    /** The journey with what no message can come before any more folded into the base. */
    private Journey settled(Journey journey, List<ChatMessage> tail, long newest, Conversation tip) {
        long open = newest - reorderWindowMs;
        int past = 0;
        while (past < tail.size() && tail.get(past).sentAt() < open) {
            past++;
        }
        if (past == 0) {
            return new Journey(journey.base(), tail, newest, journey.asOf(), journey.ids(), tip);
        }
        ConversationFold fold = new ConversationFold(journey.base(), narrator(new Postings()), policy);
        SeenIds ids = journey.ids();
        for (ChatMessage message : tail.subList(0, past)) {
            fold.apply(message);
            ids = ids.with(message.messageId());
        }
        List<ChatMessage> rest = List.copyOf(tail.subList(past, tail.size()));
        return new Journey(fold.state(), rest, newest, journey.asOf(), ids, tip);
    }

    private static List<ChatMessage> inserted(List<ChatMessage> tail, ChatMessage message) {
        int place = tail.size();
        while (place > 0 && tail.get(place - 1).sentAt() > message.sentAt()) {
            place--;
        }
        List<ChatMessage> longer = new ArrayList<>(tail.size() + 1);
        longer.addAll(tail);
        longer.add(place, message);
        return longer;
    }

    private Narrator narrator(Postings postings) {
        return new Narrator(shopId, buyerId, postings);
    }
}
