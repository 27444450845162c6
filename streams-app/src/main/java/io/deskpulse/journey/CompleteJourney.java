package io.deskpulse.journey;

import io.deskpulse.event.ChatMessage;
import io.deskpulse.fact.Posting;
import io.deskpulse.fact.Postings;
import io.deskpulse.policy.ShopPolicy;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A journey known from beginning to end, as a file holds it: nothing is too late, and everything open is closed as if
 * evaluated long after the last event.
 */
public final class CompleteJourney {

    private static final long LONG_AFTER = Long.MAX_VALUE;

    private final String shopId;
    private final String buyerId;
    private final ShopPolicy policy;

    /** The journey of one buyer in one shop. */
    public CompleteJourney(String shopId, String buyerId, ShopPolicy policy) {
        this.shopId = shopId;
        this.buyerId = buyerId;
        this.policy = policy;
    }

    /** Whether a message takes part at all: OTHER counts nowhere, so it is neither a repeat nor repeated. */
    public static boolean counts(ChatMessage message) {
        return ConversationFold.counts(message);
    }

    /** What remains of the messages, given in order of arrival, once OTHER and repeats are gone, in time order. */
    public static List<ChatMessage> inTimeOrder(List<ChatMessage> arrived) {
        Set<String> ids = new HashSet<>();
        return arrived.stream()
                .filter(ConversationFold::counts)
                .filter(message -> ids.add(message.messageId()))
                .sorted(Comparator.comparingLong(ChatMessage::sentAt))
                .toList();
    }

    /** All that the messages, given in time order, state in the end. */
    public List<Posting> postings(List<ChatMessage> inTimeOrder) {
        Postings postings = new Postings();
        ConversationFold fold =
                new ConversationFold(Conversation.NONE, new Narrator(shopId, buyerId, postings), policy);
        inTimeOrder.forEach(fold::apply);
        fold.advance(LONG_AFTER);
        return postings.toList();
    }
}
