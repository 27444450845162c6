package io.deskpulse.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A buyer rated a chat 满意度; counts on the day of the rating.
 *
 * @param agentId the agent rated, where told
 * @param score 1–5
 */
public record ChatRated(
        String shopId,
        String buyerId,
        long at,
        LocalDate day,
        String ratingId,
        @Nullable String agentId,
        int score) implements Fact {

    @Override
    public void readBy(Reader reader) {
        reader.read(this);
    }
}
