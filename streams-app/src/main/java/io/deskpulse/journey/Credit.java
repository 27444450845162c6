package io.deskpulse.journey;

import io.deskpulse.policy.ShopPolicy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom a purchase is credited to under each rule; absent where silent 静默.
 *
 * @param byOrder by the instant of creation
 * @param byPay by the instant of payment
 */
record Credit(@Nullable String byOrder, @Nullable String byPay) {

    static Credit of(Purchase purchase, List<ReplySpan> replies, ShopPolicy policy) {
        long window = policy.attributionWindow().toMillis();
        return new Credit(
                ReplySpan.creditedAt(replies, purchase.createdAt(), window),
                ReplySpan.creditedAt(replies, purchase.paidAt(), window));
    }

    @Nullable
    String byOrderFirst() {
        return byOrder != null ? byOrder : byPay;
    }

    @Nullable
    String under(ShopPolicy policy) {
        return switch (policy.attribution()) {
            case ORDER -> byOrder;
            case PAY -> byPay;
            case ORDER_FIRST -> byOrderFirst();
        };
    }
}
