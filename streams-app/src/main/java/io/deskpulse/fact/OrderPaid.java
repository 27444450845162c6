package io.deskpulse.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An order was paid; counts on the day of payment.
 *
 * @param hour the hour of the shop's clock at the payment, 0–23
 * @param eventId id of the payment
 * @param createdAt when it was created, as far as known
 * @param amountMinor the amount paid, in the currency's minor unit
 * @param byOrder the agent whose reply it is credited to under ORDER; absent where silent 静默
 * @param byPay the same under PAY
 * @param byOrderFirst the same under ORDER_FIRST
 * @param creditedTo the one of the three that the shop's policy credits
 */
public record OrderPaid(
        String shopId,
        String buyerId,
        long at,
        LocalDate day,
        int hour,
        String eventId,
        String orderId,
        long createdAt,
        long amountMinor,
        long items,
        @Nullable String byOrder,
        @Nullable String byPay,
        @Nullable String byOrderFirst,
        @Nullable String creditedTo)
        implements Fact {

    @Override
    public void readBy(Reader reader) {
        reader.read(this);
    }
}
