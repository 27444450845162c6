package io.deskpulse.journey;

import io.deskpulse.event.OrderEvent;
import io.deskpulse.event.OrderType;
import io.deskpulse.fact.OrderPaid;
import io.deskpulse.fact.PayingBuyer;
import io.deskpulse.fact.PayingBuyer.Among;
import io.deskpulse.fact.Refunded;
import io.deskpulse.policy.ShopPolicy;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** States what a buyer's orders say, from scratch: they are few, and any of them may change with the next event. */
final class SalesFacts {

    private final Narrator narrator;
    private final ShopPolicy policy;
    private final Map<String, Credit> credits = new HashMap<>();
    private final Map<Payer, Payments> payers = new LinkedHashMap<>();

    private record Payer(
            LocalDate day, Among among, @Nullable String agentId) {}

    private record Payments(Purchase first, long salesMinor) {

        Payments and(Payments later) {
            return new Payments(first, salesMinor + later.salesMinor);
        }
    }

    SalesFacts(Narrator narrator, ShopPolicy policy) {
        this.narrator = narrator;
        this.policy = policy;
    }

    /** States payments and refunds; purchases are given by time of payment. */
    void state(List<Purchase> purchases, List<ReplySpan> replies) {
        for (Purchase purchase : purchases) {
            Credit credit = Credit.of(purchase, replies, policy);
            credits.put(purchase.orderId(), credit);
            state(purchase, credit);
        }
        payers.forEach(this::state);
    }

    /** Whom the policy credits an order to; absent where silent or never paid. */
    @Nullable
    String creditedTo(String orderId) {
        Credit credit = credits.get(orderId);
        return credit == null ? null : credit.under(policy);
    }

    private void state(Purchase purchase, Credit credit) {
        OrderEvent paid = purchase.paid();
        LocalDate day = policy.dayOf(paid.at());
        String creditedTo = credit.under(policy);
        narrator.state(new OrderPaid(
                narrator.shopId(),
                narrator.buyerId(),
                paid.at(),
                day,
                policy.hourOf(paid.at()),
                paid.eventId(),
                paid.orderId(),
                purchase.createdAt(),
                paid.amountMinor(),
                purchase.items(),
                credit.byOrder(),
                credit.byPay(),
                credit.byOrderFirst(),
                creditedTo));
        payer(purchase, day, Among.SHOP, null);
        payer(purchase, day, creditedTo == null ? Among.SILENT : Among.AGENT, creditedTo);
        refunds(purchase, day, creditedTo);
    }

    private void payer(Purchase purchase, LocalDate day, Among among, @Nullable String agentId) {
        Payments payments = new Payments(purchase, purchase.paid().amountMinor());
        payers.merge(new Payer(day, among, agentId), payments, Payments::and);
    }

    private void state(Payer payer, Payments payments) {
        Purchase first = payments.first();
        narrator.state(new PayingBuyer(
                narrator.shopId(),
                narrator.buyerId(),
                first.paidAt(),
                payer.day(),
                policy.hourOf(first.paidAt()),
                first.orderId(),
                payer.among(),
                payer.agentId(),
                payments.salesMinor()));
    }

    private void refunds(Purchase purchase, LocalDate day, @Nullable String creditedTo) {
        long left = purchase.paid().amountMinor();
        for (OrderEvent event : purchase.givenBack()) {
            long taken = event.type() == OrderType.CANCELLED ? left : Math.min(left, event.amountMinor());
            left -= taken;
            if (taken > 0) {
                narrator.state(new Refunded(
                        narrator.shopId(),
                        narrator.buyerId(),
                        Math.max(event.at(), purchase.paidAt()),
                        day,
                        policy.hourOf(purchase.paidAt()),
                        event.eventId(),
                        event.orderId(),
                        left + taken == purchase.paid().amountMinor(),
                        taken,
                        creditedTo));
            }
        }
    }
}
