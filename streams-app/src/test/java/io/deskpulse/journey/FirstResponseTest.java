package io.deskpulse.journey;

import static io.deskpulse.desk.Figure.*;
import static io.deskpulse.journey.Chat.*;

import org.junit.jupiter.api.Test;

/** First response 首次响应: the first turn of each session, withdrawn ones aside. */
class FirstResponseTest {

    private final Shop taobao = Shop.taobao();

    @Test
    void shouldBeThatOfTheSessionsFirstTurnOnly() {
        taobao.dayOf(ask(at("10:00:00")), agent("A", at("10:00:20")), ask(at("10:01:00")), agent("A", at("10:01:50")))
                .agent("A")
                .shows(LEGS_REPLIED, 2)
                .shows(FIRST_RESPONSES, 1)
                .shows(FIRST_RESPONSE_SUM_MS, seconds(20));
    }

    @Test
    void shouldBeCountedForEachSession() {
        taobao.dayOf(ask(at("10:00:00")), agent("A", at("10:00:20")), ask(at("11:00:00")), agent("A", at("11:00:50")))
                .agent("A")
                .shows(FIRST_RESPONSES, 2)
                .shows(FIRST_RESPONSE_SUM_MS, seconds(70));
    }

    @Test
    void shouldBeThatOfWhoeverRepliesInTheFirstTurn() {
        Desk day = taobao.dayOf(ask("A", at("10:00:00")), transfer("B", at("10:00:40")), agent("B", at("10:01:00")));

        day.agent("A").shows(FIRST_RESPONSES, 0);
        day.agent("B").shows(FIRST_RESPONSES, 1).shows(FIRST_RESPONSE_SUM_MS, seconds(20));
    }

    @Test
    void shouldBeNobodysWhenTheFirstTurnIsRescued() {
        Desk day = taobao.dayOf(
                ask("A", at("10:00:00")), agent("B", at("10:00:20")), ask(at("10:01:00")), agent("B", at("10:01:30")));

        day.shop().shows(FIRST_RESPONSES, 0).shows(LEGS_REPLIED, 1);
    }

    @Test
    void shouldBeThatOfTheTurnAfterAWithdrawnOne() {
        taobao.dayOf(ask(at("10:00:00")), bot(at("10:00:01")), queue(at("10:01:00")), agent("A", at("10:01:15")))
                .shop()
                .shows(FIRST_RESPONSES, 1)
                .shows(FIRST_RESPONSE_SUM_MS, seconds(15));
    }

    @Test
    void shouldBelongToTheSessionInWhichTheTurnOpened() {
        taobao.dayOf(
                        ask(at("10:00:00")),
                        ask(at("10:30:00")),
                        agent("A", at("10:31:00")),
                        ask(at("10:32:00")),
                        agent("A", at("10:33:00")))
                .agent("A")
                .shows(FIRST_RESPONSES, 2)
                .shows(FIRST_RESPONSE_SUM_MS, minutes(31) + minutes(1));
    }

    @Test
    void shouldBeTheFirstTurnEvenWhenAnAgentSpokeFirst() {
        taobao.dayOf(agent("A", at("10:00:00")), ask(at("10:01:00")), agent("A", at("10:01:25")))
                .agent("A")
                .shows(FIRST_RESPONSES, 1)
                .shows(FIRST_RESPONSE_SUM_MS, seconds(25));
    }
}
