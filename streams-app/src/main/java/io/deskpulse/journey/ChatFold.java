package io.deskpulse.journey;

import io.deskpulse.event.ChatMessage;
import io.deskpulse.fact.Postings;
import io.deskpulse.policy.ShopPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
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
        long newest = Math.max(journey.newest(), message.sentAt());
        List<ChatMessage> tail = inserted(journey.tail(), message);
        Journey after = journey.endsBefore(message.sentAt())
                ? follow(journey, message, tail, newest, postings)
                : refoldDifference(journey, tail, newest, postings);
        return settled(after);
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
        return journey.tip() != null ? journey.tip() : refold(journey, journey.tail(), new Postings(), none -> {});
    }

    private Journey follow(
            Journey journey, ChatMessage message, List<ChatMessage> tail, long newest, Postings postings) {
        ConversationFold fold = fold(tip(journey), postings);
        fold.apply(message);
        Conversation tip = fold.state();
        return journey.withChat(tail, newest, tip, Journey.appended(journey.steps(), tip));
    }

    private Journey refoldDifference(Journey journey, List<ChatMessage> tail, long newest, Postings postings) {
        List<Conversation> steps = new ArrayList<>(tail.size());
        Conversation tip = refold(journey, tail, postings, steps::add);
        Postings before = new Postings();
        refold(journey, journey.tail(), before, none -> {});
        postings.retractAll(before);
        return journey.withChat(tail, newest, tip, steps);
    }

    private Conversation refold(
            Journey journey, List<ChatMessage> tail, Postings postings, Consumer<Conversation> afterEach) {
        ConversationFold fold = fold(journey.base(), postings);
        for (ChatMessage message : tail) {
            fold.apply(message);
            afterEach.accept(fold.state());
        }
        fold.advance(journey.asOf());
        return fold.state();
    }

    /** The journey with what no message can come before any more, or is beyond the bound, folded into the base. */
    private Journey settled(Journey journey) {
        List<ChatMessage> tail = journey.tail();
        long open = journey.newest() - reorderWindowMs;
        int past = Math.max(0, tail.size() - Bounds.MOST_UNFOLDED);
        while (past < tail.size() && tail.get(past).sentAt() < open) {
            past++;
        }
        if (past == 0) {
            return journey;
        }
        SeenIds ids = journey.ids();
        for (ChatMessage message : tail.subList(0, past)) {
            ids = ids.with(message.messageId());
        }
        return journey.settled(past, baseAfter(journey, past), ids);
    }

    /** The conversation after the tail's oldest messages; as it was when the last of them was applied, where that is known. */
    private Conversation baseAfter(Journey journey, int messages) {
        int step = messages - 1 - journey.stepsUnknown();
        if (step >= 0) {
            return journey.steps().get(step);
        }
        ConversationFold fold = fold(journey.base(), new Postings());
        journey.tail().subList(0, messages).forEach(fold::apply);
        return fold.state();
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
