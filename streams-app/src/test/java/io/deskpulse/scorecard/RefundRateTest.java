package io.deskpulse.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RefundRateTest {

    private final ShopFloor floor = new ShopFloor();

    @BeforeEach
    void sellAndTakeBack() {
        floor.at("s1", "小美", 10).sales(40, 40, 80_000).refunded(2, 8_000);
        floor.at("s1", "阿强", 10).sales(40, 40, 120_000).refunded(8, 12_000);
    }

    private Measurement amounts(String agent) {
        return floor.cardOf("s1", agent).aspects().get("refundRate").lead();
    }

    @Test
    void shouldBeTheShareOfTheAmountsPaid() {
        assertThat(amounts("小美").value()).isEqualTo(0.1);
        assertThat(amounts("小美").n()).isEqualTo(40);
    }

    @Test
    void shouldClaimNoIntervalForAShareOfAmounts() {
        assertThat(amounts("小美").low()).isNull();
        assertThat(amounts("小美").high()).isNull();
    }

    @Test
    void shouldTellTheShareOfOrdersBesideWithItsInterval() {
        Measurement orders = ShopFloor.beside(floor.cardOf("s1", "阿强"), "refundRate", "refundedOrderRate");

        assertThat(orders.value()).isEqualTo(0.2);
        assertThat(orders.low()).isLessThan(0.2);
        assertThat(orders.high()).isGreaterThan(0.2);
    }

    @Test
    void shouldExpectTheShopsShareOfHisSales() {
        assertThat(amounts("小美").expected()).isEqualTo(20_000.0 / 200_000);
    }
}
