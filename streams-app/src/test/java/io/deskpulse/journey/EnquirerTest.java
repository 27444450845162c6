package io.deskpulse.journey;

import static io.deskpulse.desk.Figure.*;
import static io.deskpulse.journey.Chat.*;
import static io.deskpulse.journey.Orders.*;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Enquirers 询单: who asks before buying, not about what he bought in the last 21 days. */
class EnquirerTest {

    private static final long AFTER_SALES = TimeUnit.DAYS.toMillis(21);

    private final Shop taobao = Shop.taobao();
    private final long asked = at("10:00:00");

    @Test
    void shouldBeABuyerWhoNeverBought() {
        Desk day = taobao.dayOf(ask(asked));

        day.shop().shows(ENQUIRERS, 1);
        day.unassigned().shows(ENQUIRERS, 0);
    }

    @Test
    void shouldBeTheAgentsWhoReceivedHim() {
        Desk day = taobao.dayOf(ask("A", asked), transfer("B", at("10:00:20")), agent("B", at("10:00:50")));

        day.agent("A").shows(ENQUIRERS, 0);
        day.agent("B").shows(ENQUIRERS, 1);
        day.shop().shows(ENQUIRERS, 1);
    }

    @Test
    void shouldBeABuyerOfABotToo() {
        taobao.dayOf(ask(asked), bot(at("10:00:01"))).shop().shows(ENQUIRERS, 1);
    }

    @Test
    void shouldNotBeWhoBoughtExactly21DaysBefore() {
        taobao.dayOf(paid("o1", 100, asked - AFTER_SALES), ask(asked)).shop().shows(ENQUIRERS, 0);
    }

    @Test
    void shouldBeWhoBoughtOneMillisecondLongerBefore() {
        taobao.dayOf(paid("o1", 100, asked - AFTER_SALES - 1), ask(asked))
                .shop()
                .shows(ENQUIRERS, 1);
    }

    @Test
    void shouldBeWhoBuysAtTheVeryInstantOfHisQuestion() {
        taobao.dayOf(paid("o1", 100, asked), ask(asked)).shop().shows(ENQUIRERS, 1);
    }

    @Test
    void shouldBeWhoCancelledBeforeHeAsked() {
        taobao.dayOf(paid("o1", 100, at("08:00:00")), cancelled("o1", at("09:00:00")), ask(asked))
                .shop()
                .shows(ENQUIRERS, 1);
    }

    @Test
    void shouldNotBeWhoCancelsOnlyAfterwards() {
        taobao.dayOf(paid("o1", 100, at("08:00:00")), cancelled("o1", asked), ask(asked))
                .shop()
                .shows(ENQUIRERS, 0);
    }

    @Test
    void shouldNotBeWhoWasRefundedWithoutCancelling() {
        taobao.dayOf(paid("o1", 100, at("08:00:00")), refunded("o1", 100, at("09:00:00")), ask(asked))
                .shop()
                .shows(ENQUIRERS, 0);
    }

    @Test
    void shouldBeJudgedByTheFirstQuestionOfTheDay() {
        taobao.dayOf(ask(asked), paid("o1", 100, at("11:00:00")), ask(at("12:00:00")))
                .shop()
                .shows(ENQUIRERS, 1);
    }

    @Test
    void shouldBeJudgedAnewOnEachDay() {
        Desk days = taobao.dayOf(ask(asked), paid("o1", 100, at("11:00:00")), ask(nextDay("12:00:00")));

        days.shop().shows(ENQUIRERS, 1);
        days.shopOn(NEXT_DAY).shows(INQUIRY_BUYERS, 1).shows(ENQUIRERS, 0);
    }
}
