package io.deskpulse.journey;

import static io.deskpulse.desk.Figure.*;
import static io.deskpulse.journey.Chat.*;

import io.deskpulse.event.Kind;
import io.deskpulse.event.Sender;
import org.junit.jupiter.api.Test;

/** Inquiry buyers 咨询人数: who asked on the day, and whom that concerns. */
class InquiryBuyersTest {

    private final Shop shop = Shop.generic();

    @Test
    void shouldCountABuyerOnceHoweverOftenHeAsks() {
        Desk day = shop.dayOf(
                ask(at("10:00:00")), agent("A", at("10:00:20")), ask(at("12:00:00")), agent("A", at("12:00:20")));

        day.shop().shows(INQUIRY_BUYERS, 1);
        day.agent("A").shows(INQUIRY_BUYERS, 1);
    }

    @Test
    void shouldCountHimOnEachDayHeAsks() {
        Desk days = shop.dayOf(ask(at("10:00:00")), ask(nextDay("10:00:00")));

        days.shop().shows(INQUIRY_BUYERS, 1);
        days.shopOn(NEXT_DAY).shows(INQUIRY_BUYERS, 1);
    }

    @Test
    void shouldBeNobodysWhenNobodyOwnedHim() {
        Desk day = shop.dayOf(ask(at("10:00:00")));

        day.shop().shows(INQUIRY_BUYERS, 1);
        day.unassigned().shows(INQUIRY_BUYERS, 1);
    }

    @Test
    void shouldCountForTheOwnerThoughHeNeverReplies() {
        Desk day = shop.dayOf(ask("A", at("10:00:00")));

        day.agent("A").shows(INQUIRY_BUYERS, 1).shows(RECEIVED_BUYERS, 0);
        day.unassigned().isEmpty();
    }

    @Test
    void shouldCountForEveryoneWhoBecameOwnerDuringTheTurn() {
        Desk day = shop.dayOf(
                ask("A", at("10:00:00")),
                transfer("B", at("10:01:00")),
                queue(at("10:02:00")),
                agent("C", at("10:03:00")));

        day.agent("A").shows(INQUIRY_BUYERS, 1);
        day.agent("B").shows(INQUIRY_BUYERS, 1);
        day.agent("C").shows(INQUIRY_BUYERS, 1);
        day.shop().shows(INQUIRY_BUYERS, 1);
        day.unassigned().shows(INQUIRY_BUYERS, 0);
    }

    @Test
    void shouldCountForTheRescuerToo() {
        Desk day = shop.dayOf(ask("A", at("10:00:00")), agent("B", at("10:01:00")));

        day.agent("A").shows(INQUIRY_BUYERS, 1);
        day.agent("B").shows(INQUIRY_BUYERS, 1);
    }

    @Test
    void shouldNotCountForAnAgentToWhomTheBuyerIsPassedWithoutAQuestionOpen() {
        Desk day = shop.dayOf(ask("A", at("10:00:00")), agent("A", at("10:00:20")), transfer("B", at("10:01:00")));

        day.agent("B").shows(INQUIRY_BUYERS, 0).shows(SESSIONS, 1);
    }

    @Test
    void shouldCountForTheAgentToWhomABotHandsTheQuestionOver() {
        Desk day = shop.dayOf(ask(at("10:00:00")), bot(at("10:00:01")), assign("A", at("10:01:00")));

        day.agent("A").shows(INQUIRY_BUYERS, 1);
        day.unassigned().shows(INQUIRY_BUYERS, 0);
    }

    @Test
    void shouldStayNobodysWhenAPersonJoinsTheBotWithoutATurn() {
        Desk day = shop.dayOf(ask(at("10:00:00")), bot(at("10:00:01")), agent("A", at("10:01:00")));

        day.unassigned().shows(INQUIRY_BUYERS, 1);
        day.agent("A").shows(INQUIRY_BUYERS, 0);
    }

    @Test
    void shouldCountOnTheDayOfTheQuestionWhenTheReplyComesAfterMidnight() {
        Desk days = shop.dayOf(ask(at("23:58:00")), agent("A", nextDay("00:01:00")));

        days.agent("A").shows(INQUIRY_BUYERS, 1);
        days.unassigned().shows(INQUIRY_BUYERS, 0);
        days.agentOn(NEXT_DAY, "A").shows(INQUIRY_BUYERS, 0);
    }

    @Test
    void shouldCountOnBothDaysWhenOneTurnHoldsQuestionsOfBoth() {
        Desk days = shop.dayOf(ask(at("23:58:00")), ask(nextDay("00:00:30")), agent("A", nextDay("00:01:00")));

        days.agent("A").shows(INQUIRY_BUYERS, 1);
        days.agentOn(NEXT_DAY, "A").shows(INQUIRY_BUYERS, 1);
        days.shopOn(NEXT_DAY).shows(INQUIRY_BUYERS, 1);
    }

    @Test
    void shouldCountForTheAgentOfAQueuedTurnWhenAskedOfABotBeforeMidnight() {
        Desk days = shop.dayOf(
                ask(at("23:58:00")), bot(at("23:58:01")), queue(nextDay("00:02:00")), assign("A", nextDay("00:03:00")));

        days.agent("A").shows(INQUIRY_BUYERS, 1);
        days.unassigned().shows(INQUIRY_BUYERS, 0);
        days.agentOn(NEXT_DAY, "A").shows(INQUIRY_BUYERS, 0).shows(LEGS_EXPIRED, 1);
    }

    @Test
    void shouldCountPicturesAndCardsButNoRedPackets() {
        shop.dayOf(message(Sender.BUYER, Kind.MEDIA, null, null, at("10:00:00")))
                .shop()
                .shows(INQUIRY_BUYERS, 1);
        shop.dayOf(message(Sender.BUYER, Kind.CARD, null, null, at("10:00:00")))
                .shop()
                .shows(INQUIRY_BUYERS, 1);
        shop.dayOf(other(Sender.BUYER, at("10:00:00"))).shop().shows(INQUIRY_BUYERS, 0);
    }
}
