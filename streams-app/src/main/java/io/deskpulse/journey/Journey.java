package io.deskpulse.journey;

import io.deskpulse.event.ChatMessage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One buyer's dealings with one shop as they arrive: a folded base and the short tail of messages that a late one may
 * still come before.
 *
 * @param base the conversation before the reorder window
 * @param tail the messages within it, in time order, equal times in order of arrival
 * @param newest the newest message's time in epoch milliseconds, {@link #NEVER} before the first
 * @param asOf up to when time has been let pass, in epoch milliseconds, {@link #NEVER} before it was
 * @param ids the messages folded into the base
 * @param tip base and tail folded up to {@code asOf}; derived, so not stored, and absent until needed
 */
public record Journey(
        Conversation base,
        List<ChatMessage> tail,
        long newest,
        long asOf,
        SeenIds ids,
        @Nullable Conversation tip) {

    /** Before any time that an event can have. */
    public static final long NEVER = Long.MIN_VALUE;

    /** A journey that has not begun. */
    public static final Journey NONE =
            new Journey(Conversation.NONE, List.of(), NEVER, NEVER, SeenIds.NONE, Conversation.NONE);

    boolean knows(String messageId) {
        for (ChatMessage known : tail) {
            if (known.messageId().equals(messageId)) {
                return true;
            }
        }
        return ids.contains(messageId);
    }

    /** Whether a message at that instant comes after all that is known and stated. */
    boolean endsBefore(long at) {
        return at >= newest && at >= asOf;
    }
}
