package io.deskpulse.journey;

import io.deskpulse.event.ChatMessage;
import io.deskpulse.fact.Postings;
import io.deskpulse.policy.ShopPolicy;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Folds messages into a journey's chat: one in order at once, one out of order by refolding the tail and taking the
 * difference (METRICS §7).
 */
final class ChatFold {

    private final String shopId;
    private final String buyerId;
    private final ShopPolicy policy;
    private final long reorderWindowMs;

    ChatFold(String shopId, String buyerId, ShopPolicy policy, long reorderWindowMs) {
        this.shopId = shopId;
        this.buyerId = buyerId;
        this.policy = policy;
        this.reorderWindowMs = reorderWindowMs;
    }

    /** Why a message changes nothing; null where it is to be applied. */
    @Nullable
    Verdict objectionTo(Journey journey, ChatMessage message) {
        if (!ConversationFold.counts(message)) {
            return Verdict.IGNORED;
        }
        if (journey.knows(message)) {
            return Verdict.DUPLICATE;
        }
        if (isTooLate(journey, message)) {
            return Verdict.TOO_LATE;
        }
        return Bounds.isFull(journey) ? Verdict.TOO_LARGE : null;
    }

    /** A tail at its bound may have been folded further than the window asks, so nothing can come before it. */
    private boolean isTooLate(Journey journey, ChatMessage message) {
        List<ChatMessage> tail = journey.tail();
        boolean beforeTail = tail.size() >= Bounds.MOST_UNFOLDED
                && message.sentAt() < tail.get(0).sentAt();
        boolean beforeWindow =
                journey.newest() != Journey.NEVER && message.sentAt() < journey.newest() - reorderWindowMs;
        return beforeTail || beforeWindow;
    }

    Journey apply(Journey journey, ChatMessage message, Postings postings) {
        List<ChatMessage> tail = inserted(journey.tail(), message);
        long newest = Math.max(journey.newest(), message.sentAt());
        Conversation tip = journey.endsBefore(message.sentAt())
                ? follow(journey, message, postings)
                : refoldDifference(journey, tail, postings);
        return settled(journey, tail, newest, tip);
    }

    Step advance(Journey journey, long now) {
        if (now <= journey.asOf()) {
            return Step.unchanged(journey, Verdict.ACCEPTED);
        }
        Postings postings = new Postings();
        ConversationFold fold = fold(tip(journey), postings);
        fold.advance(now);
        return new Step(journey.withTip(now, fold.state()), postings.toList(), Verdict.ACCEPTED);
    }

    long dueAt(Journey journey) {
        Conversation tip = tip(journey);
        long due = tip.turn() == null ? Long.MAX_VALUE : dueAt(tip.turn());
        if (tip.session() != null) {
            long gap = policy.sessionGap().toMillis();
            due = Math.min(due, tip.session().lastMessageAt() + gap + 1);
        }
        return due;
    }

    private long dueAt(Turn turn) {
        return Math.min(turn.expiresAt() + 1, HeadlineFold.dueAt(turn, policy));
    }

    Conversation tip(Journey journey) {
        return journey.tip() != null ? journey.tip() : refold(journey, journey.tail(), new Postings());
    }

    private Conversation follow(Journey journey, ChatMessage message, Postings postings) {
        ConversationFold fold = fold(tip(journey), postings);
        fold.apply(message);
        return fold.state();
    }

    private Conversation refoldDifference(Journey journey, List<ChatMessage> tail, Postings postings) {
        Conversation tip = refold(journey, tail, postings);
        Postings before = new Postings();
        refold(journey, journey.tail(), before);
        postings.retractAll(before);
        return tip;
    }

    private Conversation refold(Journey journey, List<ChatMessage> tail, Postings postings) {
        ConversationFold fold = fold(journey.base(), postings);
        tail.forEach(fold::apply);
        fold.advance(journey.asOf());
        return fold.state();
    }

    /** The journey with what no message can come before any more, or is beyond the bound, folded into the base. */
    private Journey settled(Journey journey, List<ChatMessage> tail, long newest, Conversation tip) {
        long open = newest - reorderWindowMs;
        int past = Math.max(0, tail.size() - Bounds.MOST_UNFOLDED);
        while (past < tail.size() && tail.get(past).sentAt() < open) {
            past++;
        }
        if (past == 0) {
            return journey.withChat(journey.base(), tail, newest, journey.ids(), tip);
        }
        ConversationFold fold = fold(journey.base(), new Postings());
        SeenIds ids = journey.ids();
        for (ChatMessage message : tail.subList(0, past)) {
            fold.apply(message);
            ids = ids.with(message.messageId());
        }
        return journey.withChat(fold.state(), List.copyOf(tail.subList(past, tail.size())), newest, ids, tip);
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

    private ConversationFold fold(Conversation from, Postings postings) {
        return new ConversationFold(from, new Narrator(shopId, buyerId, postings), policy);
    }
}
