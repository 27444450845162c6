package io.deskpulse.journey;

import io.deskpulse.event.ChatMessage;
import io.deskpulse.event.Event;
import io.deskpulse.event.OrderEvent;
import io.deskpulse.event.RatingEvent;
import io.deskpulse.fact.Posting;
import io.deskpulse.fact.Postings;
import io.deskpulse.policy.ShopPolicy;
import java.util.ArrayList;
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

    private final List<ChatMessage> messages = new ArrayList<>();
    private final List<OrderEvent> orders = new ArrayList<>();
    private final List<RatingEvent> ratings = new ArrayList<>();
    private final Set<Identity> known = new HashSet<>();

    private record Identity(Class<?> kind, String id) {}

    /** Whether a message takes part at all: OTHER counts nowhere, so it is neither a repeat nor repeated. */
    public static boolean counts(ChatMessage message) {
        return ConversationFold.counts(message);
    }

    /** Takes an event as it arrives; false where it is a repeat, for the first to arrive stands. */
    public boolean add(Event event) {
        if (event instanceof ChatMessage message && !counts(message)) {
            return true;
        }
        if (!known.add(new Identity(event.getClass(), event.id()))) {
            return false;
        }
        if (event instanceof ChatMessage message) {
            messages.add(message);
        } else if (event instanceof OrderEvent order) {
            orders.add(order);
        } else if (event instanceof RatingEvent rating) {
            ratings.add(rating);
        }
        return true;
    }

    /** All that the events state in the end. */
    public List<Posting> postings(String shopId, String buyerId, ShopPolicy policy) {
        Postings postings = new Postings();
        ConversationFold fold =
                new ConversationFold(Conversation.NONE, new Narrator(shopId, buyerId, postings), policy);
        messages.stream().sorted(Comparator.comparingLong(ChatMessage::sentAt)).forEach(fold::apply);
        fold.advance(LONG_AFTER);
        postings.stateAll(new Dealings(fold.state(), orders, ratings).facts(shopId, buyerId, policy));
        return postings.toList();
    }
}
