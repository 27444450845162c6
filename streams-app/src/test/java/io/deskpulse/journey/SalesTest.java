package io.deskpulse.journey;

import static io.deskpulse.desk.Figure.*;
import static io.deskpulse.journey.Chat.*;
import static io.deskpulse.journey.Orders.*;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Paid orders, their amounts and pieces, and who paid. */
class SalesTest {

    private final Shop taobao = Shop.taobao();

    @Test
    void shouldCountOnTheDayOfPayment() {
        Desk days = taobao.dayOf(
                agent("A", at("22:00:00")), created("o1", at("23:59:00")), paid("o1", 9_900, 2, nextDay("00:01:00")));

        days.shop().shows(PAID_ORDERS, 0).shows(SALES_MINOR, 0);
        days.agentOn(NEXT_DAY, "A")
                .shows(PAID_ORDERS, 1)
                .shows(PAYING_BUYERS, 1)
                .shows(SALES_MINOR, 9_900)
                .shows(ITEMS, 2);
    }

    @Test
    void shouldNotCountAnOrderThatWasNeverPaid() {
        assertThat(taobao.dayOf(created("o1", at("10:00:00")), cancelled("o1", at("11:00:00")))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void shouldCountTheFirstPaymentOnly() {
        taobao.dayOf(paid("o1", 500, at("10:00:00")), paid("o1", 700, at("11:00:00")))
                .shop()
                .shows(PAID_ORDERS, 1)
                .shows(SALES_MINOR, 500);
    }

    @Test
    void shouldCountTheFirstPaymentByTimeNotByArrival() {
        taobao.dayOf(paid("o1", 700, at("11:00:00")), paid("o1", 500, at("10:00:00")))
                .shop()
                .shows(SALES_MINOR, 500);
    }

    @Test
    void shouldCountThePiecesOfThePayment() {
        taobao.dayOf(created("o1", 5, at("09:00:00")), paid("o1", 500, 3, at("10:00:00")))
                .shop()
                .shows(ITEMS, 3);
    }

    @Test
    void shouldCountThePiecesOfTheCreationWhenThePaymentTellsNone() {
        taobao.dayOf(created("o1", 5, at("09:00:00")), paid("o1", 500, at("10:00:00")))
                .shop()
                .shows(ITEMS, 5);
    }

    @Test
    void shouldCountNoPiecesWhenNobodyTellsAny() {
        taobao.dayOf(paid("o1", 500, at("10:00:00"))).shop().shows(ITEMS, 0).shows(PAID_ORDERS, 1);
    }

    @Test
    void shouldCountAPayingBuyerOnceADay() {
        Desk days = taobao.dayOf(
                paid("o1", 100, at("10:00:00")), paid("o2", 200, at("11:00:00")), paid("o3", 400, nextDay("11:00:00")));

        days.shop().shows(PAID_ORDERS, 2).shows(PAYING_BUYERS, 1).shows(SALES_MINOR, 300);
        days.shopOn(NEXT_DAY).shows(PAYING_BUYERS, 1);
    }

    @Test
    void shouldCountAPayingBuyerForEveryoneWhoIsCredited() {
        Desk day = taobao.dayOf(
                paid("o1", 100, at("09:00:00")),
                agent("A", at("10:00:00")),
                paid("o2", 200, at("10:01:00")),
                agent("B", at("11:00:00")),
                paid("o3", 400, at("11:01:00")));

        day.shop().shows(PAYING_BUYERS, 1).shows(SILENT_PAYING_BUYERS, 1).shows(SILENT_SALES_MINOR, 100);
        day.agent("A").shows(PAYING_BUYERS, 1).shows(SALES_MINOR, 200);
        day.agent("B").shows(PAYING_BUYERS, 1).shows(SALES_MINOR, 400);
    }

    @Test
    void shouldIgnoreACancellationBeforeThePayment() {
        taobao.dayOf(created("o1", at("09:00:00")), cancelled("o1", at("09:30:00")), paid("o1", 500, at("10:00:00")))
                .shop()
                .shows(PAID_ORDERS, 1)
                .shows(REFUNDED_MINOR, 0);
    }
}
