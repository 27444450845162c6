package io.deskpulse.local.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.event.ChatMessage;
import io.deskpulse.event.Event;
import io.deskpulse.event.OrderEvent;
import io.deskpulse.event.OrderType;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Ten days of a small trade: what is bought, and what becomes of it. */
class OrdersTest {

    private static final long DAY_MS = Duration.ofDays(1).toMillis();

    private static final List<Event> TEN_DAYS = Desks.during(Desks.ordinary("10:00", 1), Duration.ofDays(10));

    private final List<OrderEvent> orders = TEN_DAYS.stream()
            .filter(OrderEvent.class::isInstance)
            .map(OrderEvent.class::cast)
            .toList();
    private final Set<String> enquirers = TEN_DAYS.stream()
            .filter(ChatMessage.class::isInstance)
            .map(Event::key)
            .collect(Collectors.toSet());
    private final Map<String, List<OrderEvent>> byOrder =
            orders.stream().collect(Collectors.groupingBy(OrderEvent::orderId));

    @Test
    void shouldCreateEveryOrderBeforeAnythingElseHappensToIt() {
        assertThat(byOrder.values())
                .allMatch(steps -> steps.get(0).type() == OrderType.CREATED)
                .allMatch(steps -> steps.stream()
                                .filter(step -> step.type() == OrderType.CREATED)
                                .count()
                        == 1);
    }

    @Test
    void shouldSeeMostOrdersPaid() {
        assertThat(share(OrderType.PAID)).isBetween(0.85, 0.98);
        assertThat(share(OrderType.CANCELLED)).isBetween(0.03, 0.15);
        assertThat(share(OrderType.REFUNDED)).isBetween(0.02, 0.12);
    }

    @Test
    void shouldNeverRefundMoreThanWasPaid() {
        assertThat(byOrder.values()).allSatisfy(steps -> assertThat(refunded(steps))
                .isLessThanOrEqualTo(steps.get(0).amountMinor()));
    }

    @Test
    void shouldRefundInPartSometimes() {
        List<OrderEvent> refunds = orders.stream()
                .filter(step -> step.type() == OrderType.REFUNDED)
                .toList();

        assertThat(refunds)
                .anyMatch(step -> step.amountMinor() < paidFor(step).amountMinor())
                .anyMatch(step -> step.amountMinor() == paidFor(step).amountMinor());
    }

    @Test
    void shouldRefundBothAtOnceAndDaysLater() {
        List<OrderEvent> refunds = orders.stream()
                .filter(step -> step.type() == OrderType.REFUNDED)
                .toList();

        assertThat(refunds)
                .anyMatch(step -> step.at() - paidFor(step).at() < DAY_MS)
                .anyMatch(step -> step.at() - paidFor(step).at() > 3 * DAY_MS);
    }

    @Test
    void shouldSellToSomeWhoNeverAsked() {
        double silent = (double) byOrder.values().stream()
                        .filter(steps -> !enquirers.contains(steps.get(0).key()))
                        .count()
                / byOrder.size();

        assertThat(silent).isBetween(0.3, 0.7);
    }

    @Test
    void shouldSellToAPlausiblePartOfThoseWhoAsked() {
        Set<String> buyers = orders.stream().map(OrderEvent::key).collect(Collectors.toSet());
        Set<String> converted = new HashSet<>(enquirers);
        converted.retainAll(buyers);

        assertThat((double) converted.size() / enquirers.size()).isBetween(0.15, 0.5);
    }

    @Test
    void shouldPriceInRoundAmountsOfOneCurrency() {
        assertThat(orders)
                .allMatch(step -> step.currency().equals("CNY"))
                .allMatch(step -> step.amountMinor() > 0 && step.amountMinor() % 10 == 0)
                .allMatch(step -> step.items() >= 1 && step.items() <= 4);
    }

    private OrderEvent paidFor(OrderEvent refund) {
        return byOrder.get(refund.orderId()).stream()
                .filter(step -> step.type() == OrderType.PAID)
                .findFirst()
                .orElseThrow();
    }

    private static long refunded(List<OrderEvent> steps) {
        return steps.stream()
                .filter(step -> step.type() == OrderType.REFUNDED)
                .mapToLong(OrderEvent::amountMinor)
                .sum();
    }

    private double share(OrderType type) {
        long with = byOrder.values().stream()
                .filter(steps -> steps.stream().anyMatch(step -> step.type() == type))
                .count();
        return (double) with / byOrder.size();
    }
}
