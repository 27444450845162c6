package io.deskpulse.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A buyer got his third slow response of a day 慢响应: of one agent or, without an agent, of the shop.
 *
 * @param messageId the reply that completed it
 */
public record SlowReception(
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
