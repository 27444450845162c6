package io.deskpulse.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.policy.PolicyBook;
import org.junit.jupiter.api.Test;

class OrderValueTest {

    private final ShopFloor floor = new ShopFloor();

    private Measurement orderValue(String shop, String agent) {
        return floor.cardOf(shop, agent).aspects().get("orderValue").lead();
    }

    @Test
    void shouldDivideSalesByBuyersNotByOrders() {
        floor.at("s1", "小美", 10).sales(3, 2, 30_000);

        assertThat(orderValue("s1", "小美").value()).isEqualTo(15_000);
        assertThat(orderValue("s1", "小美").n()).isEqualTo(2);
    }

    @Test
    void shouldExpectNoMoreOfWhoseBuyersSplitTheirOrders() {
        floor.at("s1", "小美", 10).sales(2, 1, 10_000);
        floor.at("s1", "阿强", 10).sales(1, 1, 10_000);

        assertThat(orderValue("s1", "小美").difference()).isZero();
        assertThat(orderValue("s1", "阿强").difference()).isZero();
    }

    @Test
    void shouldTellWhatUnadvisedBuyersSpendAsTheBaseline() {
        floor.at("s1", "小美", 10).sales(1, 1, 12_000);
        floor.silentSales("s1", 10, 4, 20_000);

        Measurement silent = ShopFloor.beside(floor.cardOf("s1", "小美"), "orderValue", "silentOrderValue");

        assertThat(silent.value()).isEqualTo(5_000);
        assertThat(silent.n()).isEqualTo(4);
    }

    @Test
    void shouldAddUpNoAmountsOfSeveralCurrencies() {
        floor.at("s1", "小美", 10).sales(1, 1, 12_000);
        floor.at("s2", "小美", 10).sales(1, 1, 12_000);
        PolicyBook mixed = Policies.withCurrency("s2", "EUR");

        Card over = ShopFloor.card(floor.scorecard(mixed), null, "小美");

        assertThat(over.currency()).isNull();
        assertThat(over.aspects().get("orderValue").lead().value()).isNull();
        assertThat(over.aspects().get("orderValue").lead().unmeasured()).isEqualTo("amounts in several currencies");
        assertThat(over.aspects().get("refundRate").lead().value()).isNull();
        assertThat(ShopFloor.beside(over, "orderValue", "silentOrderValue").value())
                .isNull();
        assertThat(over.aspects().get("orderValue").points()).isNull();
    }

    @Test
    void shouldAddUpAmountsOfOneCurrencyOverShops() {
        floor.at("s1", "小美", 10).sales(1, 1, 12_000);
        floor.at("s2", "小美", 10).sales(1, 1, 18_000);

        assertThat(orderValue(null, "小美").value()).isEqualTo(15_000);
    }
}
