package io.deskpulse.journey;

import io.deskpulse.fact.Converted;
import io.deskpulse.fact.Converted.Deadline;
import io.deskpulse.fact.Enquirer;
import io.deskpulse.policy.ShopPolicy;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** States which of a buyer's days made him an enquirer 询单, and which of those ended in a purchase (METRICS §5). */
final class ConversionFacts {

    private final Narrator narrator;
    private final ShopPolicy policy;
    private final List<Purchase> purchases;
    private final SalesFacts sales;

    ConversionFacts(Narrator narrator, ShopPolicy policy, List<Purchase> purchases, SalesFacts sales) {
        this.narrator = narrator;
        this.policy = policy;
        this.purchases = purchases;
        this.sales = sales;
    }

    void state(List<BuyerDay> days) {
        for (BuyerDay day : days) {
            if (day.asked() && !boughtLately(day.firstAskedAt())) {
                state(day);
            }
        }
    }

    private void state(BuyerDay day) {
        state(day, null);
        for (BuyerDay.AgentShare share : day.agents()) {
            if (share.received()) {
                state(day, share.agentId());
            }
        }
    }

    private void state(BuyerDay day, @Nullable String agentId) {
        int hour = policy.hourOf(day.firstAskedAt());
        narrator.state(
                new Enquirer(narrator.shopId(), narrator.buyerId(), day.firstAskedAt(), day.day(), hour, agentId));
        if (purchases.isEmpty()) {
            return;
        }
        for (Deadline deadline : Deadline.values()) {
            Purchase purchase = firstInTime(day, deadline, agentId);
            if (purchase != null) {
                narrator.state(new Converted(
                        narrator.shopId(),
                        narrator.buyerId(),
                        purchase.paidAt(),
                        day.day(),
                        hour,
                        purchase.orderId(),
                        deadline,
                        agentId));
            }
        }
    }

    /** A purchase counts if paid before, not longer ago than the after-sales days, and not cancelled before. */
    private boolean boughtLately(long instant) {
        if (purchases.isEmpty()) {
            return false;
        }
        long longest = Duration.ofHours(24L * policy.afterSalesDays()).toMillis();
        return purchases.stream()
                .anyMatch(purchase -> purchase.paidAt() < instant
                        && instant - purchase.paidAt() <= longest
                        && !purchase.cancelledBefore(instant));
    }

    private @Nullable Purchase firstInTime(BuyerDay day, Deadline deadline, @Nullable String agentId) {
        long end = policy.startOf(day.day().plusDays(deadline.days() + 1L));
        for (Purchase purchase : purchases) {
            boolean inTime = purchase.createdAt() > day.firstAskedAt() && purchase.paidAt() < end;
            boolean his = agentId == null || agentId.equals(sales.creditedTo(purchase.orderId()));
            if (inTime && his && !purchase.cancelledBefore(end)) {
                return purchase;
            }
        }
        return null;
    }
}
