package io.deskpulse.journey;

import static io.deskpulse.desk.Figure.*;
import static io.deskpulse.journey.Chat.*;

import io.deskpulse.event.Kind;
import io.deskpulse.event.Sender;
import org.junit.jupiter.api.Test;

/** The messages behind the answer ratio 答问比. */
class AnswerCountsTest {

    private final Shop taobao = Shop.taobao();

    @Test
    void shouldCountBothSidesOfAChat() {
        Desk day = taobao.dayOf(
                ask(at("10:00:00")),
                ask(at("10:00:10")),
                agent("A", at("10:00:20")),
                ask(at("10:00:30")),
                agent("A", at("10:00:40")),
                agent("A", at("10:00:50")));

        day.shop().shows(BUYER_MESSAGES, 3).shows(AGENT_MESSAGES, 3);
        day.agent("A").shows(BUYER_MESSAGES, 1).shows(AGENT_MESSAGES, 3);
        day.unassigned().shows(BUYER_MESSAGES, 2).shows(AGENT_MESSAGES, 0);
    }

    @Test
    void shouldCountAQuestionForTheAgentItNames() {
        Desk day = taobao.dayOf(ask("A", at("10:00:00")), ask("B", at("10:00:10")));

        day.agent("A").shows(BUYER_MESSAGES, 1);
        day.agent("B").shows(BUYER_MESSAGES, 1);
    }

    @Test
    void shouldCountPicturesAndCardsButNothingElse() {
        Desk day = taobao.dayOf(
                message(Sender.BUYER, Kind.MEDIA, null, null, at("10:00:00")),
                message(Sender.BUYER, Kind.CARD, null, null, at("10:00:10")),
                other(Sender.BUYER, at("10:00:20")),
                message(Sender.AGENT, Kind.CARD, "A", null, at("10:00:30")),
                other(Sender.AGENT, at("10:00:40")),
                auto(at("10:00:50")),
                notice(at("10:00:55")));

        day.shop().shows(BUYER_MESSAGES, 2).shows(AGENT_MESSAGES, 1);
    }

    @Test
    void shouldNotCountWhatABotSays() {
        taobao.dayOf(ask(at("10:00:00")), bot(at("10:00:01")), ask(at("10:00:30")))
                .shop()
                .shows(BUYER_MESSAGES, 2)
                .shows(AGENT_MESSAGES, 0);
    }

    @Test
    void shouldCountAnAssistOnlyWhereItIsAReply() {
        taobao.dayOf(ask(at("10:00:00")), assist("A", at("10:00:05")))
                .agent("A")
                .shows(AGENT_MESSAGES, 1);
        Shop.pdd()
                .dayOf(ask(at("10:00:00")), assist("A", at("10:00:05")))
                .shop()
                .shows(AGENT_MESSAGES, 0);
    }

    @Test
    void shouldCountOnTheDayTheSessionBegan() {
        Desk days = taobao.dayOf(ask("A", at("23:59:00")), ask(nextDay("00:01:00")), agent("A", nextDay("00:02:00")));

        days.shop().shows(BUYER_MESSAGES, 2).shows(AGENT_MESSAGES, 1);
        days.shopOn(NEXT_DAY).shows(BUYER_MESSAGES, 0).shows(AGENT_MESSAGES, 0).shows(INQUIRY_BUYERS, 1);
    }
}
