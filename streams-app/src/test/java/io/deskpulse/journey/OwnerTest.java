package io.deskpulse.journey;

import static io.deskpulse.desk.Figure.*;
import static io.deskpulse.journey.Chat.*;

import org.junit.jupiter.api.Test;

/** Who is responsible for a buyer, and what moves him to somebody else. */
class OwnerTest {

    private final Shop taobao = Shop.taobao();

    @Test
    void shouldBeTheAgentTheBuyerNames() {
        taobao.dayOf(ask("A", at("10:00:00")), agent("B", at("10:01:00")))
                .agent("A")
                .shows(LEGS_RESCUED, 1);
    }

    @Test
    void shouldBeTheReplierForWhatTheBuyerAsksNext() {
        Desk day = taobao.dayOf(
                ask(at("10:00:00")), agent("A", at("10:00:20")), ask(at("10:01:00")), agent("B", at("10:02:00")));

        day.agent("A").shows(LEGS_REPLIED, 1).shows(LEGS_RESCUED, 1);
        day.agent("B").shows(RESCUES, 1);
    }

    @Test
    void shouldNotBeTheAgentOfAnAutoReply() {
        taobao.dayOf(ask(at("10:00:00")), auto(at("10:00:01")), agent("B", at("10:01:00")))
                .agent("A")
                .isEmpty();
    }

    @Test
    void shouldMoveWhenTheBuyerNamesAnotherAgent() {
        Desk day = taobao.dayOf(ask("A", at("10:00:00")), ask("B", at("10:00:40")), agent("B", at("10:01:00")));

        day.agent("A").shows(LEGS_TRANSFERRED, 1).shows(LEGS_TRANSFERRED_VOID, 0);
        day.agent("B").shows(LEGS_REPLIED, 1).shows(RESPONSE_SUM_MS, seconds(20));
    }

    @Test
    void shouldStayWhenABuyerNamesNobodyAnyMore() {
        taobao.dayOf(ask("A", at("10:00:00")), ask(at("10:00:40")), agent("A", at("10:01:00")))
                .agent("A")
                .shows(LEGS_REPLIED, 1)
                .shows(RESPONSE_SUM_MS, seconds(60));
    }

    @Test
    void shouldStayWhenHandedOverToTheSameAgent() {
        Desk day = taobao.dayOf(ask("A", at("10:00:00")), assign("A", at("10:00:20")), agent("A", at("10:00:50")));

        day.agent("A").shows(LEGS_TRANSFERRED, 0).shows(LEGS_REPLIED, 1).shows(RESPONSE_SUM_MS, seconds(50));
        day.shop().platform(1, 0, seconds(50));
    }

    @Test
    void shouldBeNobodyAfterAQueue() {
        Desk day = taobao.dayOf(ask("A", at("10:00:00")), queue(at("10:00:40")), agent("B", at("10:01:00")));

        day.agent("A").shows(LEGS_TRANSFERRED, 1).shows(LEGS_RESCUED, 0);
        day.agent("B").shows(LEGS_REPLIED, 1).shows(RESCUES, 0).shows(RESPONSE_SUM_MS, seconds(20));
    }

    @Test
    void shouldBeNobodyInANewSession() {
        taobao.dayOf(ask(at("10:00:00")), agent("A", at("10:01:00")), ask(at("11:00:00")), agent("B", at("11:00:30")))
                .agent("B")
                .shows(LEGS_REPLIED, 1)
                .shows(RESCUES, 0);
    }

    @Test
    void shouldStillOwnAnOpenTurnWhenANewSessionStarts() {
        Desk day = taobao.dayOf(ask("A", at("10:00:00")), ask(at("11:00:00")), agent("B", at("11:01:00")));

        day.agent("A").shows(LEGS_RESCUED, 1).shows(BUYER_MESSAGES, 1);
        day.unassigned().shows(BUYER_MESSAGES, 1);
        day.shop().shows(TURNS_ANSWERED, 1).shows(BUYER_WAIT_SUM_MS, minutes(61));
    }

    @Test
    void shouldMoveAnOpenTurnByAHandOverBetweenSessions() {
        Desk day = taobao.dayOf(ask("A", at("10:00:00")), transfer("B", at("10:30:00")), agent("B", at("10:31:00")));

        day.agent("A").shows(LEGS_TRANSFERRED, 1).shows(LEGS_TRANSFERRED_VOID, 0);
        day.agent("B").shows(LEGS_REPLIED, 1).shows(RESPONSE_SUM_MS, seconds(60));
    }

    @Test
    void shouldMoveAnOpenTurnWhenANewSessionsQuestionNamesAnother() {
        Desk day = taobao.dayOf(ask("A", at("10:00:00")), ask("B", at("11:00:00")), agent("B", at("11:01:00")));

        day.agent("A").shows(LEGS_TRANSFERRED, 1);
        day.agent("B").shows(LEGS_REPLIED, 1).shows(RESPONSE_SUM_MS, seconds(60));
    }
}
