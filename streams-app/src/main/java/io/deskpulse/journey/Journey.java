package io.deskpulse.journey;

import io.deskpulse.event.ChatMessage;
import io.deskpulse.event.Event;
import io.deskpulse.event.OrderEvent;
import io.deskpulse.event.RatingEvent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One buyer's dealings with one shop as they arrive: of the chat a folded base and the short tail of messages that a late
 * one may still come before; of orders and ratings, which are few and may be any lateness behind, the events themselves.
 *
 * @param base the conversation before the reorder window
 * @param tail the messages within it, in time order, equal times in order of arrival
 * @param newest the newest message's time in epoch milliseconds, {@link #NEVER} before the first
 * @param asOf up to when time has been let pass, in epoch milliseconds, {@link #NEVER} before it was
 * @param ids the messages folded into the base
 * @param orders the order events in order of arrival
 * @param ratings the ratings in order of arrival
 * @param tip base and tail folded up to {@code asOf}; derived, so not stored, and absent until needed
 * @param steps the conversation right after each of the tail's last messages, which will be the base when nothing can come
 *     before what follows; derived, so not stored, and as many as are known
 */
public record Journey(
        Conversation base,
        List<ChatMessage> tail,
        long newest,
        long asOf,
        SeenIds ids,
        List<OrderEvent> orders,
        List<RatingEvent> ratings,
        @Nullable Conversation tip,
        List<Conversation> steps) {

    /** Before any time that an event can have. */
    public static final long NEVER = Long.MIN_VALUE;

    /** A journey that has not begun. */
    public static final Journey NONE = new Journey(
            Conversation.NONE,
            List.of(),
            NEVER,
            NEVER,
            SeenIds.NONE,
            List.of(),
            List.of(),
            Conversation.NONE,
            List.of());

    /** The time of the newest event of any kind, in epoch milliseconds, {@link #NEVER} before the first. */
    public long newestOfAll() {
        long latest = newest;
        for (OrderEvent order : orders) {
            latest = Math.max(latest, order.at());
        }
        for (RatingEvent rating : ratings) {
            latest = Math.max(latest, rating.at());
        }
        return latest;
    }

    boolean knows(ChatMessage message) {
        return isInTail(message.messageId()) || ids.contains(message.messageId());
    }

    /** Ids of one buyer are alike to their last letters; their hashes are kept in them. */
    private boolean isInTail(String id) {
        int hash = id.hashCode();
        for (ChatMessage known : tail) {
            if (known.messageId().hashCode() == hash && known.messageId().equals(id)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an order event or a rating of that id is known. */
    boolean knows(Event event) {
        return contains(orders, event) || contains(ratings, event);
    }

    private static boolean contains(List<? extends Event> events, Event event) {
        for (Event known : events) {
            if (known.topic() == event.topic() && known.id().equals(event.id())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a message at that instant comes after all that is known and stated of the chat. */
    boolean endsBefore(long at) {
        return at >= newest && at >= asOf;
    }

    /** How many of the tail's oldest messages have no known step. */
    int stepsUnknown() {
        return tail.size() - steps.size();
    }

    Journey withChat(List<ChatMessage> newTail, long newNewest, Conversation newTip, List<Conversation> newSteps) {
        return new Journey(base, newTail, newNewest, asOf, ids, orders, ratings, newTip, newSteps);
    }

    /** The journey after the oldest messages of the tail have become part of the base. */
    Journey settled(int messages, Conversation newBase, SeenIds newIds) {
        List<ChatMessage> newTail = rest(tail, messages);
        List<Conversation> newSteps = rest(steps, messages - stepsUnknown());
        return new Journey(newBase, newTail, newest, asOf, newIds, orders, ratings, tip, newSteps);
    }

    private static <E> List<E> rest(List<E> list, int from) {
        return from <= 0 ? list : List.copyOf(list.subList(from, list.size()));
    }

    Journey withTip(long newAsOf, Conversation newTip) {
        return new Journey(base, tail, newest, newAsOf, ids, orders, ratings, newTip, steps);
    }

    /** The journey with one more order event or rating. */
    Journey with(Event event, Conversation newTip) {
        if (event instanceof OrderEvent order) {
            return new Journey(base, tail, newest, asOf, ids, appended(orders, order), ratings, newTip, steps);
        }
        RatingEvent rating = (RatingEvent) event;
        return new Journey(base, tail, newest, asOf, ids, orders, appended(ratings, rating), newTip, steps);
    }

    static <E> List<E> appended(List<E> list, E element) {
        List<E> longer = new ArrayList<>(list.size() + 1);
        longer.addAll(list);
        longer.add(element);
        return Collections.unmodifiableList(longer);
    }
}
