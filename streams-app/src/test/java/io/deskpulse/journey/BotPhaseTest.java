package io.deskpulse.journey;

import static io.deskpulse.desk.Figure.*;
import static io.deskpulse.journey.Chat.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.fact.LegOpened;
import org.junit.jupiter.api.Test;

/** While an autonomous bot answers nobody waits for a person; after a person was there, the bot is just noise. */
class BotPhaseTest {

    private final Shop taobao = Shop.taobao();

    @Test
    void shouldWithdrawTheTurnThatTheBotAnswers() {
        Desk day = taobao.dayOf(ask("A", at("10:00:00")), ask("B", at("10:00:01")), bot(at("10:00:02")));

        day.shop()
                .shows(BOT_ONLY_SESSIONS, 1)
                .shows(SESSIONS, 0)
                .shows(TURNS_EXPIRED, 0)
                .platform(0, 0, 0);
        day.agent("A").shows(LEGS_TRANSFERRED, 0).shows(SESSIONS, 0);
        assertThat(day.facts(LegOpened.class)).as("nobody waits").isEmpty();
    }

    @Test
    void shouldOpenNoTurnForAQuestionToTheBot() {
        taobao.dayOf(bot(at("10:00:00")), ask(at("10:00:30")))
                .shop()
                .platform(0, 0, 0)
                .shows(TURNS_EXPIRED, 0);
    }

    @Test
    void shouldCountTheBuyerOfABotAsInquiryOfNobody() {
        Desk day = taobao.dayOf(ask(at("10:00:00")), bot(at("10:00:01")));

        day.shop().shows(INQUIRY_BUYERS, 1).shows(RECEIVED_BUYERS, 0);
        day.unassigned().shows(INQUIRY_BUYERS, 1).shows(SESSIONS, 0);
    }

    @Test
    void shouldOpenATurnWhenTheBotHandsOver() {
        Desk day = taobao.dayOf(
                ask(at("10:00:00")),
                bot(at("10:00:01")),
                ask(at("10:00:30")),
                assign("A", at("10:01:00")),
                agent("A", at("10:01:30")));

        day.agent("A").shows(LEGS_REPLIED, 1).shows(RESPONSE_SUM_MS, seconds(30));
        day.agent("A").shows(FIRST_RESPONSES, 1).shows(INQUIRY_BUYERS, 1).shows(SESSIONS, 1);
        day.shop().shows(SESSIONS, 1).shows(BOT_ONLY_SESSIONS, 0).shows(BUYER_WAIT_SUM_MS, seconds(30));
    }

    @Test
    void shouldOpenATurnOfNobodyWhenTheBotHandsOverToTheQueue() {
        Desk day = taobao.dayOf(
                ask(at("10:00:00")), bot(at("10:00:01")), queue(at("10:01:00")), agent("A", at("10:01:30")));

        day.agent("A")
                .shows(LEGS_REPLIED, 1)
                .shows(RESPONSE_SUM_MS, seconds(30))
                .shows(RESCUES, 0);
        day.unassigned().shows(SESSIONS, 0).platform(0, 0, 0);
    }

    @Test
    void shouldOpenNoTurnWhenTheBotHandsOverABuyerWhoAskedNothing() {
        Desk day = taobao.dayOf(bot(at("10:00:00")), assign("A", at("10:00:10")));

        day.shop().shows(SESSIONS, 1).shows(TURNS_EXPIRED, 0).platform(0, 0, 0);
    }

    @Test
    void shouldMeasureTheNextQuestionAfterTheBotHandedOver() {
        taobao.dayOf(
                        bot(at("10:00:00")),
                        assign("A", at("10:00:10")),
                        ask(at("10:01:00")),
                        bot(at("10:01:01")),
                        agent("A", at("10:01:40")))
                .agent("A")
                .shows(LEGS_REPLIED, 1)
                .shows(RESPONSE_SUM_MS, seconds(40));
    }

    @Test
    void shouldMeasureNoResponseWhenAPersonJoinsTheBot() {
        Desk day = taobao.dayOf(ask(at("10:00:00")), bot(at("10:00:01")), agent("A", at("10:01:00")));

        day.shop()
                .shows(SESSIONS, 1)
                .shows(BOT_ONLY_SESSIONS, 0)
                .shows(AGENT_MESSAGES, 1)
                .platform(0, 0, 0);
        day.agent("A").shows(SESSIONS, 1).shows(RECEIVED_BUYERS, 1).shows(LEGS_REPLIED, 0);
    }

    @Test
    void shouldNotComeBackAfterAReply() {
        taobao.dayOf(
                        bot(at("10:00:00")),
                        agent("A", at("10:00:30")),
                        ask(at("10:01:00")),
                        bot(at("10:01:01")),
                        agent("A", at("10:01:50")))
                .agent("A")
                .shows(LEGS_REPLIED, 1)
                .shows(RESPONSE_SUM_MS, seconds(50));
    }

    @Test
    void shouldNotWithdrawTheTurnOfAnEarlierSession() {
        Desk day =
                taobao.dayOf(ask(at("10:00:00")), ask(at("10:30:00")), bot(at("10:30:01")), agent("A", at("10:31:00")));

        day.agent("A").shows(LEGS_REPLIED, 1).shows(RESPONSE_SUM_MS, minutes(31));
        day.shop().shows(SESSIONS, 2).shows(BOT_ONLY_SESSIONS, 0).shows(TURNS_ANSWERED, 1);
    }

    @Test
    void shouldOnlyMoveTheOlderTurnWhenTheBotHandsOver() {
        Desk day = taobao.dayOf(
                ask(at("10:00:00")),
                ask(at("10:30:00")),
                bot(at("10:30:01")),
                assign("A", at("10:30:20")),
                agent("A", at("10:30:50")));

        day.shop().shows(TURNS_ANSWERED, 1).shows(BUYER_WAIT_SUM_MS, minutes(30) + seconds(50));
        day.agent("A").shows(LEGS_REPLIED, 1).shows(RESPONSE_SUM_MS, seconds(30));
    }

    @Test
    void shouldNotBeEndedByAnAssistThatDoesNotCount() {
        Desk day = Shop.jd().dayOf(ask(at("10:00:00")), bot(at("10:00:01")), assist("A", at("10:00:02")));

        day.shop().shows(BOT_ONLY_SESSIONS, 1).shows(SESSIONS, 0);
        day.agent("A").isEmpty();
    }

    @Test
    void shouldNotBeginAfterAHandOverInTheSession() {
        taobao.dayOf(ask(at("10:00:00")), assign("A", at("10:00:05")), bot(at("10:00:06")), agent("A", at("10:00:55")))
                .agent("A")
                .shows(LEGS_REPLIED, 1)
                .shows(RESPONSE_SUM_MS, seconds(50));
    }
}
