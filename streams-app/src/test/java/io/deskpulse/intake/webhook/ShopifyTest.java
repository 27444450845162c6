package io.deskpulse.intake.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.deskpulse.event.OrderEvent;
import io.deskpulse.event.OrderType;
import java.io.IOException;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ShopifyTest {

    private static final String ORDER = "820982911946154508";
    private static final long CREATED = Instant.parse("2026-11-11T02:20:00Z").toEpochMilli();
    private static final long REFUNDED = Instant.parse("2026-11-12T01:00:00Z").toEpochMilli();

    private static Reading read(String topic, String name, Recorded.Change change)
            throws IOException, RefusedException {
        return Recorded.shopify().read(Recorded.byShopify(topic, Recorded.body(name, change)));
    }

    private static OrderEvent step(OrderType type, String what, long amountMinor, int items, long at) {
        String id = "shopify/store/" + ORDER + "/" + what;
        return new OrderEvent(id, ORDER, "s1", "buyer-8001", type, amountMinor, "CNY", items, at);
    }

    @Test
    void shouldCreateTheOrderExactly() throws IOException, RefusedException {
        assertThat(read("orders/create", "shopify-order", payload -> {}).events())
                .containsExactly(step(OrderType.CREATED, "created", 25_980, 3, CREATED));
    }

    @Test
    void shouldPayTheOrderWhenItLastChanged() throws IOException, RefusedException {
        assertThat(read("orders/paid", "shopify-order", payload -> payload.put("financial_status", "paid"))
                        .events())
                .containsExactly(step(OrderType.PAID, "paid", 25_980, 3, CREATED + 1_000));
    }

    @Test
    void shouldNotBelieveATopicThatTheOrderDoesNotBearOut() {
        assertThatThrownBy(() -> read("orders/paid", "shopify-order", payload -> {}))
                .isInstanceOf(RefusedException.class)
                .hasMessage("financial_status does not say that it was paid");
        assertThatThrownBy(() -> read("orders/cancelled", "shopify-order", payload -> {}))
                .hasMessage("cancelled_at is missing");
    }

    @Test
    void shouldTakeRefundsThatWerePaidBackFromTheOrder() throws IOException, RefusedException {
        assertThat(read("orders/updated", "shopify-refunded", payload -> {}).events())
                .containsExactly(step(OrderType.REFUNDED, "refund/179259969", 6_000, OrderEvent.NO_ITEMS, REFUNDED));
    }

    @Test
    void shouldCancelWithWhatWasPaidBack() throws IOException, RefusedException {
        Recorded.Change cancelled = payload -> payload.put("cancelled_at", "2026-11-12T09:00:00+08:00");

        assertThat(read("orders/cancelled", "shopify-refunded", cancelled).events())
                .containsExactly(
                        step(OrderType.CANCELLED, "cancelled", 25_980, 3, REFUNDED),
                        step(OrderType.REFUNDED, "refund/179259969", 6_000, OrderEvent.NO_ITEMS, REFUNDED));
    }

    @Test
    void shouldNotAddUpCurrencies() throws IOException, RefusedException {
        Recorded.Change inDollars =
                payload -> ((ObjectNode) payload.at("/refunds/0/transactions/0")).put("currency", "USD");

        assertThat(read("orders/updated", "shopify-refunded", inDollars))
                .isEqualTo(Reading.ignored("refund_in_other_currency"));
    }

    @Test
    void shouldSayWhatItIgnores() throws IOException, RefusedException {
        assertThat(read("orders/updated", "shopify-order", payload -> {})).isEqualTo(Reading.ignored("other_change"));
        assertThat(read("refunds/create", "shopify-order", payload -> {}))
                .isEqualTo(Reading.ignored("refund_without_buyer"));
        assertThat(read("products/create", "shopify-order", payload -> {})).isEqualTo(Reading.ignored("other_topic"));
        assertThat(read("orders/create", "shopify-order", payload -> payload.put("test", true)))
                .isEqualTo(Reading.ignored("test_order"));
    }

    @Test
    void shouldCountTheOrderOfAGuestAsAStrangers() throws IOException, RefusedException {
        assertThat(read("orders/create", "shopify-order", payload -> payload.putNull("customer"))
                        .events())
                .extracting("buyerId")
                .containsExactly("buyer-shopify-order/" + ORDER);
    }

    @Test
    void shouldRefuseWhatNoEventCanBeMadeOf() {
        assertThatThrownBy(() -> read("orders/create", "shopify-order", payload -> payload.put("total_price", "1.001")))
                .hasMessage("is finer than the minor unit of CNY");
        assertThatThrownBy(() -> read("orders/create", "shopify-order", payload -> payload.remove("id")))
                .hasMessage("id is missing");
    }
}
