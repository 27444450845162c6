package io.deskpulse.journey;

import io.deskpulse.event.RatingEvent;
import io.deskpulse.event.RatingType;
import io.deskpulse.fact.ChatRated;
import io.deskpulse.fact.ServiceRated;
import io.deskpulse.fact.ShopRated;
import io.deskpulse.policy.ShopPolicy;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** States what a buyer's ratings say (METRICS §6). */
final class RatingFacts {

    /** Ratings of one buyer in one shop and calendar month that count for the shop; the first ones do. */
    private static final int PER_MONTH = 3;

    private final Narrator narrator;
    private final ShopPolicy policy;
    private final SalesFacts sales;
    private final Map<YearMonth, Integer> perMonth = new HashMap<>();

    RatingFacts(Narrator narrator, ShopPolicy policy, SalesFacts sales) {
        this.narrator = narrator;
        this.policy = policy;
        this.sales = sales;
    }

    /** States the ratings, given in order of arrival. */
    void state(List<RatingEvent> arrived) {
        if (arrived.isEmpty()) { // as with nearly every buyer who chats
            return;
        }
        arrived.stream().sorted(Comparator.comparingLong(RatingEvent::at)).forEach(this::state);
    }

    private void state(RatingEvent rating) {
        LocalDate day = policy.dayOf(rating.at());
        if (rating.type() == RatingType.CSAT) {
            narrator.state(new ChatRated(
                    narrator.shopId(),
                    narrator.buyerId(),
                    rating.at(),
                    day,
                    rating.ratingId(),
                    rating.agentId(),
                    rating.score()));
            return;
        }
        if (perMonth.merge(YearMonth.from(day), 1, Integer::sum) <= PER_MONTH) {
            narrator.state(new ShopRated(
                    narrator.shopId(),
                    narrator.buyerId(),
                    rating.at(),
                    day,
                    rating.ratingId(),
                    rating.description(),
                    rating.service(),
                    rating.logistics()));
        }
        serviceOf(rating, day);
    }

    private void serviceOf(RatingEvent rating, LocalDate day) {
        @Nullable String orderId = rating.orderId();
        @Nullable String agentId = orderId == null ? null : sales.creditedTo(orderId);
        if (orderId != null && agentId != null) {
            narrator.state(new ServiceRated(
                    narrator.shopId(),
                    narrator.buyerId(),
                    rating.at(),
                    day,
                    rating.ratingId(),
                    orderId,
                    agentId,
                    rating.service()));
        }
    }
}
