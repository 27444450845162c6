package io.deskpulse.journey;

import static io.deskpulse.desk.Figure.*;
import static io.deskpulse.journey.Chat.*;
import static io.deskpulse.journey.Orders.*;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Refunds 退款 stand beside the sales they undo, never above them. */
class RefundTest {

    private final Shop taobao = Shop.taobao();

    @Test
    void shouldCountOnTheDayTheOrderWasPaid() {
        Desk days = taobao.dayOf(
                agent("A", at("09:00:00")), paid("o1", 500, at("10:00:00")), refunded("o1", 200, nextDay("10:00:00")));

        days.agent("A").shows(SALES_MINOR, 500).shows(REFUNDED_MINOR, 200);
        days.shop().shows(REFUNDED_MINOR, 200).shows(SILENT_REFUNDED_MINOR, 0);
        days.shopOn(NEXT_DAY).shows(REFUNDED_MINOR, 0);
    }

    @Test
    void shouldCountAsSilentWhenTheOrderWas() {
        taobao.dayOf(paid("o1", 500, at("10:00:00")), refunded("o1", 200, at("11:00:00")))
                .shop()
                .shows(SILENT_REFUNDED_MINOR, 200)
                .shows(REFUNDED_MINOR, 200);
    }

    @Test
    void shouldAddUpPartialRefunds() {
        taobao.dayOf(
                        paid("o1", 500, at("10:00:00")),
                        refunded("o1", 200, at("11:00:00")),
                        refunded("o1", 100, at("12:00:00")))
                .shop()
                .shows(REFUNDED_MINOR, 300);
    }

    @Test
    void shouldNeverExceedWhatWasPaid() {
        taobao.dayOf(
                        paid("o1", 500, at("10:00:00")),
                        refunded("o1", 400, at("11:00:00")),
                        refunded("o1", 400, at("12:00:00")))
                .shop()
                .shows(REFUNDED_MINOR, 500);
    }

    @Test
    void shouldGiveBackWhatIsLeftWhenAPaidOrderIsCancelled() {
        taobao.dayOf(
                        paid("o1", 500, at("10:00:00")),
                        refunded("o1", 100, at("11:00:00")),
                        cancelled("o1", at("12:00:00")))
                .shop()
                .shows(REFUNDED_MINOR, 500)
                .shows(PAID_ORDERS, 1);
    }

    @Test
    void shouldGiveAllBackWhenCancelledAtTheVeryInstantOfPayment() {
        taobao.dayOf(paid("o1", 500, at("10:00:00")), cancelled("o1", at("10:00:00")))
                .shop()
                .shows(REFUNDED_MINOR, 500);
    }

    @Test
    void shouldNotTouchAnotherOrder() {
        taobao.dayOf(
                        paid("o1", 500, at("10:00:00")),
                        paid("o2", 300, at("10:01:00")),
                        refunded("o2", 400, at("11:00:00")))
                .shop()
                .shows(SALES_MINOR, 800)
                .shows(REFUNDED_MINOR, 300);
    }

    @Test
    void shouldCountHoweverLateItComes() {
        LocalDate monthsLater = DAY.plusMonths(2);

        taobao.dayOf(paid("o1", 500, at("10:00:00")), refunded("o1", 500, on(monthsLater, "10:00:00")))
                .shop()
                .shows(REFUNDED_MINOR, 500);
    }
}
