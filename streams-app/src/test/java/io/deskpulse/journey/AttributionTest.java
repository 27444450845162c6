package io.deskpulse.journey;

import static io.deskpulse.desk.Figure.*;
import static io.deskpulse.journey.Chat.*;
import static io.deskpulse.journey.Orders.created;
import static io.deskpulse.journey.Orders.paid;
import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.event.Event;
import io.deskpulse.fact.OrderPaid;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Whose reply sold it: the last one before the order, within 48 hours. */
class AttributionTest {

    private static final LocalDate TWO_DAYS_LATER = DAY.plusDays(2);

    private final Shop taobao = Shop.taobao();

    @Test
    void example11_shouldCreditTheReplyOf47HoursBefore() {
        long ordered = at("10:00:00") + minutes(47 * 60);

        Desk days = taobao.dayOf(agent("A", at("10:00:00")), created("o1", ordered), paid("o1", 9_900, ordered + 1));

        days.agentOn(TWO_DAYS_LATER, "A").shows(PAID_ORDERS, 1).shows(SALES_MINOR, 9_900);
        days.shopOn(TWO_DAYS_LATER).shows(SILENT_PAID_ORDERS, 0);
    }

    @Test
    void example11_shouldCreditNobodyAfter49Hours() {
        long ordered = at("10:00:00") + minutes(49 * 60);

        Desk days = taobao.dayOf(agent("A", at("10:00:00")), created("o1", ordered), paid("o1", 9_900, ordered + 1));

        days.agentOn(TWO_DAYS_LATER, "A").isEmpty();
        days.shopOn(TWO_DAYS_LATER).shows(SILENT_PAID_ORDERS, 1).shows(SILENT_SALES_MINOR, 9_900);
    }

    @Test
    void shouldIncludeTheEndOfTheWindow() {
        long end = at("10:00:00") + minutes(48 * 60);

        assertThat(creditOf(agent("A", at("10:00:00")), created("o1", end), paid("o1", 1, end)))
                .isEqualTo("A");
        assertThat(creditOf(agent("A", at("10:00:00")), created("o1", end + 1), paid("o1", 1, end + 1)))
                .isNull();
    }

    @Test
    void shouldCreditAReplyAtTheVeryInstantOfTheOrder() {
        OrderPaid fact = taobao.dayOf(
                        agent("A", at("10:00:00")), created("o1", at("10:00:00")), paid("o1", 1, at("11:00:00")))
                .fact(OrderPaid.class);

        assertThat(fact.byOrder()).isEqualTo("A");
    }

    @Test
    void shouldCreditTheLastReplyBeforeTheOrder() {
        assertThat(creditOf(
                        agent("A", at("10:00:00")),
                        agent("B", at("10:01:00")),
                        agent("A", at("10:03:00")),
                        created("o1", at("10:02:00")),
                        paid("o1", 1, at("10:02:30"))))
                .isEqualTo("B");
    }

    @Test
    void shouldCreditTheReplyBeforeThePaymentWhenNoneCameBeforeTheOrder() {
        assertThat(creditOf(created("o1", at("09:00:00")), agent("A", at("10:00:00")), paid("o1", 1, at("11:00:00"))))
                .isEqualTo("A");
    }

    @Test
    void shouldTakeAnOrderNobodyCreatedAsCreatedWhenPaid() {
        assertThat(creditOf(agent("A", at("10:00:00")), paid("o1", 1, at("11:00:00"))))
                .isEqualTo("A");
    }

    @Test
    void shouldPublishAllThreeRulesAndCreditByThePolicys() {
        Desk day = taobao.dayOf(
                agent("A", at("10:00:00")),
                created("o1", at("10:01:00")),
                agent("B", at("10:02:00")),
                paid("o1", 500, at("10:03:00")));

        OrderPaid fact = day.fact(OrderPaid.class);
        assertThat(fact.byOrder()).isEqualTo("A");
        assertThat(fact.byPay()).isEqualTo("B");
        assertThat(fact.byOrderFirst()).isEqualTo("A");
        assertThat(fact.creditedTo()).isEqualTo("A");
    }

    @Test
    void shouldShowEachRulesSalesBesideEachOther() {
        Desk day = taobao.dayOf(
                agent("A", at("10:00:00")),
                created("o1", at("10:01:00")),
                agent("B", at("10:02:00")),
                paid("o1", 500, at("10:03:00")));

        day.agent("A").shows(SALES_BY_ORDER, 500).shows(SALES_BY_PAY, 0).shows(SALES_BY_ORDER_FIRST, 500);
        day.agent("B").shows(SALES_BY_ORDER, 0).shows(SALES_BY_PAY, 500).shows(SALES_BY_ORDER_FIRST, 0);
        day.agent("B").shows(SALES_MINOR, 0).shows(PAID_ORDERS, 0);
        day.shop().shows(SALES_BY_ORDER, 500).shows(SALES_BY_PAY, 500).shows(SALES_BY_ORDER_FIRST, 500);
    }

    @Test
    void shouldCountSilentSalesUnderEveryRuleOfTheShop() {
        taobao.dayOf(paid("o1", 500, at("10:03:00")))
                .shop()
                .shows(SALES_BY_ORDER, 500)
                .shows(SALES_BY_PAY, 500)
                .shows(SALES_BY_ORDER_FIRST, 500)
                .shows(SILENT_SALES_MINOR, 500);
    }

    @Test
    void shouldCreditNeitherBotNorAutoReply() {
        assertThat(creditOf(
                        ask(at("10:00:00")), auto(at("10:00:01")), bot(at("10:00:02")), paid("o1", 1, at("10:05:00"))))
                .isNull();
    }

    @Test
    void shouldCreditAnAssistOnlyWhereItIsAReply() {
        assertThat(creditOf(assist("A", at("10:00:00")), paid("o1", 1, at("10:05:00"))))
                .isEqualTo("A");
        Shop.jd()
                .dayOf(assist("A", at("10:00:00")), paid("o1", 1, at("10:05:00")))
                .shop()
                .shows(SILENT_PAID_ORDERS, 1);
    }

    @Test
    void shouldKeepToTheShorterWindowOfAnotherPlatform() {
        long late = at("10:00:00") + minutes(24 * 60) + 1;

        Shop.jd()
                .dayOf(agent("A", at("10:00:00")), created("o1", late), paid("o1", 1, late))
                .shopOn(NEXT_DAY)
                .shows(SILENT_PAID_ORDERS, 1);
    }

    private String creditOf(Event... events) {
        return taobao.dayOf(events).fact(OrderPaid.class).creditedTo();
    }
}
