package io.deskpulse.journey;

import static io.deskpulse.desk.Figure.RECEIVED_BUYERS;
import static io.deskpulse.journey.Chat.*;

import org.junit.jupiter.api.Test;

/** Received buyers 接待人数: who asked and was answered on the same day, and by whom. */
class ReceivedBuyersTest {

    private final Shop shop = Shop.generic();

    @Test
    void shouldCountABuyerOnceHoweverOftenHeIsAnswered() {
        Desk day = shop.dayOf(
                ask(at("10:00:00")),
                agent("A", at("10:00:20")),
                agent("A", at("10:00:25")),
                agent("A", at("10:00:30")));

        day.shop().shows(RECEIVED_BUYERS, 1);
        day.agent("A").shows(RECEIVED_BUYERS, 1);
    }

    @Test
    void shouldCountForEveryAgentWhoReplied() {
        Desk day = shop.dayOf(ask("A", at("10:00:00")), agent("B", at("10:00:20")), agent("A", at("10:00:40")));

        day.agent("A").shows(RECEIVED_BUYERS, 1);
        day.agent("B").shows(RECEIVED_BUYERS, 1);
        day.shop().shows(RECEIVED_BUYERS, 1);
    }

    @Test
    void shouldNotCountWhenTheBuyerSaidNothing() {
        Desk day = shop.dayOf(agent("A", at("10:00:00")));

        day.shop().shows(RECEIVED_BUYERS, 0);
        day.agent("A").shows(RECEIVED_BUYERS, 0);
    }

    @Test
    void shouldCountWhenTheBuyerAnswersTheAgentWhoSpokeFirst() {
        Desk day = shop.dayOf(agent("A", at("10:00:00")), ask(at("10:01:00")));

        day.agent("A").shows(RECEIVED_BUYERS, 1);
        day.shop().shows(RECEIVED_BUYERS, 1);
    }

    @Test
    void shouldNotCountForAnAgentWhoseReplyCameInAnotherSession() {
        Desk day = shop.dayOf(ask(at("10:00:00")), agent("A", at("11:00:00")));

        day.shop().shows(RECEIVED_BUYERS, 1);
        day.agent("A").shows(RECEIVED_BUYERS, 0);
    }

    @Test
    void shouldCountWhenTheAgentWasOwnerAndRepliedInAnotherSession() {
        shop.dayOf(ask("A", at("10:00:00")), agent("A", at("11:00:00")))
                .agent("A")
                .shows(RECEIVED_BUYERS, 1);
    }

    @Test
    void shouldNotCountWhenTheReplyComesOnTheNextDay() {
        Desk days = shop.dayOf(ask("A", at("23:58:00")), agent("A", nextDay("00:01:00")));

        days.shop().shows(RECEIVED_BUYERS, 0);
        days.agent("A").shows(RECEIVED_BUYERS, 0);
        days.shopOn(NEXT_DAY).shows(RECEIVED_BUYERS, 0);
        days.agentOn(NEXT_DAY, "A").shows(RECEIVED_BUYERS, 0);
    }

    @Test
    void shouldCountOnTheNextDayWhenTheBuyerAsksAgainAfterMidnight() {
        Desk days = shop.dayOf(ask(at("23:58:00")), ask(nextDay("00:00:30")), agent("A", nextDay("00:01:00")));

        days.agent("A").shows(RECEIVED_BUYERS, 0);
        days.agentOn(NEXT_DAY, "A").shows(RECEIVED_BUYERS, 1);
    }

    @Test
    void shouldCountAnAssistOnlyWhereItIsAReply() {
        Shop.taobao()
                .dayOf(ask(at("10:00:00")), assist("A", at("10:00:05")))
                .shop()
                .shows(RECEIVED_BUYERS, 1);
        Shop.jd().dayOf(ask(at("10:00:00")), assist("A", at("10:00:05"))).shop().shows(RECEIVED_BUYERS, 0);
    }

    @Test
    void shouldNotCountAnAutoReplyOrABot() {
        shop.dayOf(ask(at("10:00:00")), auto(at("10:00:01")), bot(at("10:00:02")))
                .shop()
                .shows(RECEIVED_BUYERS, 0);
    }
}
