package io.deskpulse.journey;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where one buyer's chat with one shop stands: the state of the fold.
 *
 * @param session the session that is running, if one is
 * @param turn the turn that is open, if one is
 * @param handOver the hand-over that would prepare the next session, if there is one
 * @param days its buyer-days, rising
 * @param replies its effective replies, as far as crediting orders needs them, rising
 */
public record Conversation(
        @Nullable Session session,
        @Nullable Turn turn,
        @Nullable HandOver handOver,
        List<BuyerDay> days,
        List<ReplySpan> replies) {

    /** Before the first message. */
    static final Conversation NONE = new Conversation(null, null, null, List.of(), List.of());
}
