package io.deskpulse.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A buyer paid on a day, however many orders 付款人数.
 *
 * @param hour the hour of the shop's clock at the first payment counted here, 0–23
 * @param orderId the order that made him one
 * @param among whose paying buyer he is
 * @param agentId the agent, where it is an agent
 * @param salesMinor what he paid on the day for all orders counted here
 */
public record PayingBuyer(
        String shopId,
        String buyerId,
        long at,
        LocalDate day,
        int hour,
        String orderId,
        Among among,
        @Nullable String agentId,
        long salesMinor)
        implements Fact {

    /** Whose orders a buyer is counted over. */
    public enum Among {
        /** All orders of the shop. */
        SHOP,
        /** Those credited to one agent. */
        AGENT,
        /** Those credited to nobody. */
        SILENT
    }

    @Override
    public void readBy(Reader reader) {
        reader.read(this);
    }
}
