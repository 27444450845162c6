package io.deskpulse.journey;

import static io.deskpulse.desk.Figure.*;
import static io.deskpulse.journey.Chat.*;
import static io.deskpulse.journey.Orders.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.event.OrderEvent;
import io.deskpulse.event.OrderType;
import io.deskpulse.event.RatingEvent;
import org.junit.jupiter.api.Test;

/** Orders and ratings may arrive in any order and any lateness; what they change is taken back and said anew. */
class LateOrderTest {

    private final LiveJourney live = Shop.taobao().live();

    @Test
    void shouldMoveTheCreditWhenTheCreationArrivesAfterThePayment() {
        live.hears(agent("A", at("10:00:00")), agent("B", at("11:00:00")), paid("o1", 500, at("11:30:00")));
        live.desk().agent("B").shows(SALES_MINOR, 500);

        assertThat(live.arrives(created("o1", at("10:30:00")))).isEqualTo(Verdict.CORRECTED);

        live.desk().agent("A").shows(SALES_MINOR, 500).shows(PAYING_BUYERS, 1);
        live.desk().agent("B").shows(SALES_MINOR, 0).shows(PAYING_BUYERS, 0).shows(SALES_BY_PAY, 500);
    }

    @Test
    void shouldMoveTheCreditWhenALateReplyArrives() {
        live.hears(agent("A", at("10:00:00")), ask(at("10:00:40")), created("o1", at("10:00:30")));
        live.hears(paid("o1", 500, at("10:00:35")));

        live.hears(agent("B", at("10:00:20")));

        live.desk().agent("A").shows(SALES_MINOR, 0);
        live.desk().agent("B").shows(SALES_MINOR, 500);
    }

    @Test
    void shouldConvertADayThatIsLongOverWhenItsOrderArrivesLate() {
        live.hears(ask(at("10:00:00")), agent("A", at("10:01:00")), ask(on(DAY.plusDays(9), "10:00:00")));
        live.desk().shop().shows(ENQUIRERS, 1).shows(CONVERTED_NEXT_DAY, 0);

        live.hears(created("o1", at("10:05:00")), paid("o1", 500, at("10:06:00")));

        live.desk().shop().shows(CONVERTED_NEXT_DAY, 1);
        live.desk().shopOn(DAY.plusDays(9)).shows(ENQUIRERS, 0);
    }

    @Test
    void shouldNoLongerBeAnEnquirerWhenAnEarlierPurchaseArrives() {
        live.hears(ask(at("10:00:00")));

        live.hears(paid("o1", 500, at("09:00:00")));

        live.desk().shop().shows(ENQUIRERS, 0).shows(INQUIRY_BUYERS, 1);
    }

    @Test
    void shouldTakeAConversionBackWhenTheOrderIsCancelled() {
        live.hears(ask(at("10:00:00")), created("o1", at("10:05:00")), paid("o1", 500, at("10:06:00")));

        assertThat(live.arrives(cancelled("o1", at("11:00:00")))).isEqualTo(Verdict.CORRECTED);

        live.desk()
                .shop()
                .shows(CONVERTED_NEXT_DAY, 0)
                .shows(REFUNDED_MINOR, 500)
                .shows(SALES_MINOR, 500);
    }

    @Test
    void shouldDropARepeatedOrderEventHoweverLate() {
        OrderEvent payment = paid("o1", 500, at("10:00:00"));
        live.hears(payment, ask(nextDay("10:00:00"))).restarts();

        assertThat(live.arrives(payment)).isEqualTo(Verdict.DUPLICATE);

        live.desk().shop().shows(PAID_ORDERS, 1);
    }

    @Test
    void shouldStandByTheFirstWhenTheSameEventIdSaysSomethingElse() {
        OrderEvent payment = paid("o1", 500, at("10:00:00"));
        OrderEvent other =
                new OrderEvent(payment.eventId(), "o2", SHOP, BUYER, OrderType.PAID, 900, "CNY", 1, at("11:00:00"));
        live.hears(payment);

        assertThat(live.arrives(other)).isEqualTo(Verdict.DUPLICATE);
    }

    @Test
    void shouldDropARepeatedRating() {
        RatingEvent rating = satisfied("A", 5, at("10:00:00"));
        live.hears(rating);

        assertThat(live.arrives(rating)).isEqualTo(Verdict.DUPLICATE);
        assertThat(live.restarts().arrives(rating)).isEqualTo(Verdict.DUPLICATE);
        live.desk().agent("A").shows(CSAT_COUNT, 1);
    }

    @Test
    void shouldNotTakeAMessageForARepeatOfAnOrderWithTheSameId() {
        OrderEvent payment = paid("o1", 500, at("10:00:00"));
        live.hears(payment);

        assertThat(live.arrives(underId(payment.eventId(), ask(at("10:00:00")))))
                .isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void shouldReplaceTheThirdRatingOfTheMonthWhenAnEarlierOneArrives() {
        live.hears(rated(5, at("11:00:00")), rated(5, at("12:00:00")), rated(5, at("13:00:00")));

        live.hears(rated(1, at("10:00:00")));

        live.desk().shop().shows(DSR_SERVICE_COUNT, 3).shows(DSR_SERVICE_SUM, 11);
    }
}
