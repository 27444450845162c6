package io.deskpulse.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A paid order was given back in part or in whole 退款; counts on the day of its payment.
 *
 * @param hour the hour of the shop's clock at the payment, 0–23
 * @param eventId id of the refund or cancellation
 * @param first whether it is the first that the order gave back
 * @param amountMinor what it took off what was left of the amount
 * @param creditedTo the agent the order is credited to; absent where silent
 */
public record Refunded(
        String shopId,
        String buyerId,
        long at,
        LocalDate day,
        int hour,
        String eventId,
        String orderId,
        boolean first,
        long amountMinor,
        @Nullable String creditedTo)
        implements Fact {

    @Override
    public void readBy(Reader reader) {
        reader.read(this);
    }
}
