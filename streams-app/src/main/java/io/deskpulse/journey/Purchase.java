package io.deskpulse.journey;

import io.deskpulse.event.OrderEvent;
import io.deskpulse.event.OrderType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A paid order as its events tell it, in whatever order they arrived (METRICS §5).
 *
 * @param paid its first payment
 * @param createdAt when it was created; where nobody told, when it was paid
 * @param items pieces of the payment, else of the creation, else 0
 * @param givenBack refunds, and cancellations at or after the payment, in time order
 */
record Purchase(OrderEvent paid, long createdAt, long items, List<OrderEvent> givenBack) {

    private static final Comparator<OrderEvent> BY_TIME = Comparator.comparingLong(OrderEvent::at);

    /** The paid orders among a buyer's order events, given in order of arrival; by time of payment. */
    static List<Purchase> of(List<OrderEvent> arrived) {
        if (arrived.isEmpty()) { // as with nearly every buyer who chats
            return List.of();
        }
        Map<String, List<OrderEvent>> byOrder = new LinkedHashMap<>();
        arrived.stream().sorted(BY_TIME).forEach(event -> byOrder.computeIfAbsent(
                        event.orderId(), id -> new ArrayList<>())
                .add(event));
        return byOrder.values().stream()
                .filter(events -> first(events, OrderType.PAID) != null)
                .map(Purchase::ofOne)
                .sorted(Comparator.comparingLong(Purchase::paidAt))
                .toList();
    }

    private static Purchase ofOne(List<OrderEvent> inTimeOrder) {
        OrderEvent paid = java.util.Objects.requireNonNull(first(inTimeOrder, OrderType.PAID));
        OrderEvent created = first(inTimeOrder, OrderType.CREATED);
        List<OrderEvent> givenBack = inTimeOrder.stream()
                .filter(event -> event.type() == OrderType.REFUNDED || cancels(event, paid))
                .toList();
        return new Purchase(paid, created == null ? paid.at() : created.at(), items(paid, created), givenBack);
    }

    private static @Nullable OrderEvent first(List<OrderEvent> inTimeOrder, OrderType type) {
        return inTimeOrder.stream()
                .filter(event -> event.type() == type)
                .findFirst()
                .orElse(null);
    }

    private static boolean cancels(OrderEvent event, OrderEvent paid) {
        return event.type() == OrderType.CANCELLED && event.at() >= paid.at();
    }

    private static long items(OrderEvent paid, @Nullable OrderEvent created) {
        if (paid.items() != OrderEvent.NO_ITEMS) {
            return paid.items();
        }
        return created == null || created.items() == OrderEvent.NO_ITEMS ? 0 : created.items();
    }

    String orderId() {
        return paid.orderId();
    }

    long paidAt() {
        return paid.at();
    }

    /** Whether it was cancelled before an instant. */
    boolean cancelledBefore(long instant) {
        return givenBack.stream().anyMatch(event -> event.type() == OrderType.CANCELLED && event.at() < instant);
    }
}
