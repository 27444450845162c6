package io.deskpulse.event;

import org.jspecify.annotations.Nullable;

/**
 * A buyer's rating; scores run from 1 to 5, {@link #NO_SCORE} where the type has none.
 *
 * @param orderId the order a DSR rating is about, where told
 * @param agentId the agent a CSAT rating is about, where told
 * @param at epoch milliseconds UTC
 */
public record RatingEvent(
        String ratingId,
        String shopId,
        String buyerId,
        RatingType type,
        @Nullable String orderId,
        @Nullable String agentId,
        int description,
        int service,
        int logistics,
        int score,
        long at)
        implements Event {

    /** Stands for an absent score. */
    public static final int NO_SCORE = 0;

    @Override
    public String id() {
        return ratingId;
    }

    @Override
    public InputTopic topic() {
        return InputTopic.RATING_EVENTS;
    }
}
