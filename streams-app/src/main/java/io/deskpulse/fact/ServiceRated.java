package io.deskpulse.fact;

import java.time.LocalDate;

/**
 * A buyer rated the service of an order that is credited to an agent; counts on the day of the rating.
 *
 * @param score 1–5
 */
public record ServiceRated(
        String shopId,
        String buyerId,
        long at,
        LocalDate day,
        String ratingId,
        String orderId,
        String agentId,
        int score)
        implements Fact {

    @Override
    public void readBy(Reader reader) {
        reader.read(this);
    }
}
