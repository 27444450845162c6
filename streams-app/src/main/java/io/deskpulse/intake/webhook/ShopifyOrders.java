package io.deskpulse.intake.webhook;

import io.deskpulse.event.Event;
import io.deskpulse.event.OrderEvent;
import io.deskpulse.event.OrderType;
import io.deskpulse.intake.Buyers;
import io.deskpulse.intake.EventRules;
import io.deskpulse.intake.Money;
import io.deskpulse.intake.UnusableException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An order of Shopify at one moment, turned into the steps of ours; amounts are in the shop's own currency. */
final class ShopifyOrders {

    private static final Set<String> HAS_BEEN_PAID = Set.of("paid", "partially_refunded", "refunded");

    private final String source;
    private final String shopId;
    private final Buyers buyers;

    ShopifyOrders(String source, String shopId, Buyers buyers) {
        this.source = source;
        this.shopId = shopId;
        this.buyers = buyers;
    }

    Reading created(Payload order) throws UnusableException {
        return Reading.of(step(order, OrderType.CREATED, "created", order.at("created_at")));
    }

    /** Shopify does not say when an order was paid, only when it last changed. */
    Reading paid(Payload order) throws UnusableException {
        if (!HAS_BEEN_PAID.contains(order.at("financial_status").required())) {
            throw new UnusableException("financial_status does not say that it was paid");
        }
        return Reading.of(step(order, OrderType.PAID, "paid", order.at("updated_at")));
    }

    Reading cancelled(Payload order) throws UnusableException {
        List<Event> events = new ArrayList<>();
        events.add(step(order, OrderType.CANCELLED, "cancelled", order.at("cancelled_at")));
        List<String> ignored = new ArrayList<>();
        addRefunds(order, events, ignored);
        return new Reading(events, ignored);
    }

    /** What was paid back so far, each payment under its own id, so that every later state of the order repeats them. */
    Reading refunds(Payload order) throws UnusableException {
        List<Event> events = new ArrayList<>();
        List<String> ignored = new ArrayList<>();
        addRefunds(order, events, ignored);
        return events.isEmpty() && ignored.isEmpty() ? Reading.ignored("other_change") : new Reading(events, ignored);
    }

    private void addRefunds(Payload order, List<Event> events, List<String> ignored) throws UnusableException {
        for (Payload refund : order.at("refunds").elements()) {
            for (Payload payment : refund.at("transactions").elements()) {
                if (isPaidBack(payment)) {
                    addRefund(order, payment, events, ignored);
                }
            }
        }
    }

    private static boolean isPaidBack(Payload payment) {
        return "refund".equals(payment.at("kind").text())
                && "success".equals(payment.at("status").text());
    }

    /** Buyers who pay in another currency are paid back in it, and no rate is told. */
    private void addRefund(Payload order, Payload payment, List<Event> events, List<String> ignored)
            throws UnusableException {
        String currency = order.at("currency").required();
        if (currency.equals(payment.at("currency").required())) {
            String what = "refund/" + payment.at("id").required();
            long amount = Money.minor(payment.at("amount").required(), currency);
            events.add(event(order, OrderType.REFUNDED, what, amount, OrderEvent.NO_ITEMS, time(payment)));
        } else {
            ignored.add("refund_in_other_currency");
        }
    }

    private static Payload time(Payload payment) {
        Payload processed = payment.at("processed_at");
        return processed.isAbsent() ? payment.at("created_at") : processed;
    }

    private Event step(Payload order, OrderType type, String what, Payload at) throws UnusableException {
        long amount = Money.minor(
                order.at("total_price").required(), order.at("currency").required());
        return event(order, type, what, amount, items(order), at);
    }

    private Event event(Payload order, OrderType type, String what, long amountMinor, int items, Payload at)
            throws UnusableException {
        String orderId = order.at("id").required();
        return EventRules.checked(new OrderEvent(
                "shopify/" + source + "/" + orderId + "/" + what,
                orderId,
                shopId,
                buyer(order, orderId),
                type,
                amountMinor,
                order.at("currency").required(),
                items,
                at.millis()));
    }

    private static int items(Payload order) throws UnusableException {
        int items = 0;
        for (Payload line : order.at("line_items").elements()) {
            items += line.at("quantity").whole();
        }
        return items;
    }

    /** An order without a customer is its own stranger's: counted, and nobody's conversion. */
    private String buyer(Payload order, String orderId) {
        @Nullable String customer = order.at("customer").at("id").text();
        return buyers.idOf(shopId, customer == null ? "shopify-order/" + orderId : customer);
    }
}
