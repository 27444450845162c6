package io.deskpulse.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A buyer was received on a day 接待: once for the shop, without an agent, and once for every agent who received him.
 *
 * @param messageId the message that completed it
 */
public record Reception(
        String shopId,
        String buyerId,
        long at,
        LocalDate day,
        String messageId,
        @Nullable String agentId) implements Fact {

    @Override
    public void readBy(Reader reader) {
        reader.read(this);
    }
}
