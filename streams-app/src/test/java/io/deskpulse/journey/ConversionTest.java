package io.deskpulse.journey;

import static io.deskpulse.desk.Figure.*;
import static io.deskpulse.journey.Chat.*;
import static io.deskpulse.journey.Orders.*;

import io.deskpulse.event.Event;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Conversion 询单转化: an enquirer who orders after asking and pays by the end of the next day, or of the fourth. */
class ConversionTest {

    private static final LocalDate DAY_2 = DAY.plusDays(2);
    private static final LocalDate DAY_5 = DAY.plusDays(5);

    private final Shop taobao = Shop.taobao();

    @Test
    void shouldConvertWhenOrderedAndPaidAfterTheQuestion() {
        afterAskingA(created("o1", at("10:05:00")), paid("o1", 100, at("10:06:00")))
                .shop()
                .shows(CONVERTED_NEXT_DAY, 1)
                .shows(CONVERTED_FINAL, 1);
    }

    @Test
    void shouldCreditTheAgentWhoseOrderItIs() {
        afterAskingA(created("o1", at("10:05:00")), paid("o1", 100, at("10:06:00")))
                .agent("A")
                .shows(ENQUIRERS, 1)
                .shows(CONVERTED_NEXT_DAY, 1)
                .shows(CONVERTED_FINAL, 1);
    }

    @Test
    void shouldNotCreditAnAgentForAnOrderOfAnother() {
        Desk day = afterAskingA(
                agent("B", at("10:04:00")), created("o1", at("10:05:00")), paid("o1", 100, at("10:06:00")));

        day.agent("A").shows(ENQUIRERS, 1).shows(CONVERTED_NEXT_DAY, 0);
        day.agent("B").shows(ENQUIRERS, 1).shows(CONVERTED_NEXT_DAY, 1);
        day.shop().shows(CONVERTED_NEXT_DAY, 1);
    }

    @Test
    void shouldNotConvertByAnOrderCreatedBeforeTheQuestion() {
        afterAskingA(created("o1", at("09:59:00")), paid("o1", 100, at("10:06:00")))
                .shop()
                .shows(CONVERTED_NEXT_DAY, 0)
                .shows(CONVERTED_FINAL, 0);
    }

    @Test
    void shouldNotConvertByAnOrderCreatedAtTheVeryInstantOfTheQuestion() {
        afterAskingA(created("o1", at("10:00:00")), paid("o1", 100, at("10:06:00")))
                .shop()
                .shows(CONVERTED_FINAL, 0);
    }

    @Test
    void shouldConvertInTheLastMillisecondOfTheNextDay() {
        afterAskingA(created("o1", at("10:05:00")), paid("o1", 100, nextDay("23:59:59.999")))
                .shop()
                .shows(CONVERTED_NEXT_DAY, 1);
    }

    @Test
    void shouldConvertOnlyFinallyWhenPaidAsTheDayAfterBegins() {
        afterAskingA(created("o1", at("10:05:00")), paid("o1", 100, on(DAY_2, "00:00:00")))
                .shop()
                .shows(CONVERTED_NEXT_DAY, 0)
                .shows(CONVERTED_FINAL, 1);
    }

    @Test
    void shouldNotConvertWhenPaidAfterTheFourthDay() {
        afterAskingA(created("o1", at("10:05:00")), paid("o1", 100, on(DAY_5, "00:00:00")))
                .shop()
                .shows(CONVERTED_FINAL, 0);
        afterAskingA(created("o1", at("10:05:00")), paid("o1", 100, on(DAY_5, "00:00:00") - 1))
                .shop()
                .shows(CONVERTED_FINAL, 1);
    }

    @Test
    void shouldBeUndoneByACancellationBeforeTheDeadline() {
        afterAskingA(
                        created("o1", at("10:05:00")),
                        paid("o1", 100, at("10:06:00")),
                        cancelled("o1", nextDay("23:59:59.999")))
                .shop()
                .shows(CONVERTED_NEXT_DAY, 0)
                .shows(CONVERTED_FINAL, 0);
    }

    @Test
    void shouldStandForTheNextDayWhenCancelledBetweenTheDeadlines() {
        afterAskingA(
                        created("o1", at("10:05:00")),
                        paid("o1", 100, at("10:06:00")),
                        cancelled("o1", on(DAY_2, "00:00:00")))
                .shop()
                .shows(CONVERTED_NEXT_DAY, 1)
                .shows(CONVERTED_FINAL, 0);
    }

    @Test
    void shouldNotBeUndoneByARefund() {
        afterAskingA(
                        created("o1", at("10:05:00")),
                        paid("o1", 100, at("10:06:00")),
                        refunded("o1", 100, at("10:07:00")))
                .shop()
                .shows(CONVERTED_NEXT_DAY, 1);
    }

    @Test
    void shouldConvertByTheSecondOrderWhenTheFirstIsCancelled() {
        afterAskingA(
                        created("o1", at("10:05:00")),
                        paid("o1", 100, at("10:06:00")),
                        cancelled("o1", at("10:07:00")),
                        created("o2", at("10:08:00")),
                        paid("o2", 100, at("10:09:00")))
                .shop()
                .shows(CONVERTED_NEXT_DAY, 1);
    }

    @Test
    void shouldCountOneBuyerOnceHoweverManyOrders() {
        afterAskingA(
                        created("o1", at("10:05:00")),
                        paid("o1", 100, at("10:06:00")),
                        created("o2", at("10:08:00")),
                        paid("o2", 100, at("10:09:00")))
                .shop()
                .shows(CONVERTED_NEXT_DAY, 1)
                .shows(PAID_ORDERS, 2);
    }

    @Test
    void shouldNotConvertWhoWasNoEnquirer() {
        afterAskingA(paid("o0", 100, at("09:00:00")), created("o1", at("10:05:00")), paid("o1", 100, at("10:06:00")))
                .shop()
                .shows(ENQUIRERS, 0)
                .shows(CONVERTED_NEXT_DAY, 0);
    }

    /** The buyer asks at ten, agent A answers, and then the rest happens. */
    private Desk afterAskingA(Event... rest) {
        List<Event> events = new ArrayList<>(List.of(ask(at("10:00:00")), agent("A", at("10:01:00"))));
        events.addAll(List.of(rest));
        return taobao.dayOf(events);
    }
}
