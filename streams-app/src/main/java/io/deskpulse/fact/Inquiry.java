package io.deskpulse.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A buyer inquired on a day 咨询: once for the shop, without an agent, and once for every agent it is an inquiry to.
 *
 * @param hour the hour of the shop's clock then, 0–23
 * @param messageId the message or hand-over that made it one
 * @param first whether this agent is the buyer-day's first, so that it is nobody's no longer
 */
public record Inquiry(
        String shopId,
        String buyerId,
        long at,
        LocalDate day,
        int hour,
        String messageId,
        @Nullable String agentId,
        boolean first)
        implements Fact {

    @Override
    public void readBy(Reader reader) {
        reader.read(this);
    }
}
