package io.deskpulse.journey;

import static io.deskpulse.desk.Figure.*;
import static io.deskpulse.journey.Chat.*;

import org.junit.jupiter.api.Test;

/** A hand-over before a session says whose it is, as long as nothing came between. */
class PreparedSessionTest {

    private final Shop taobao = Shop.taobao();

    @Test
    void shouldBelongToTheAgentItWasAssignedTo() {
        taobao.dayOf(assign("A", at("09:59:00")), ask(at("10:00:00")), agent("B", at("10:01:00")))
                .agent("A")
                .shows(LEGS_RESCUED, 1)
                .shows(SESSIONS, 1);
    }

    @Test
    void shouldBePreparedWhenTheHandOverIsExactlyTheGapBefore() {
        taobao.dayOf(assign("A", at("09:50:00")), ask(at("10:00:00")), agent("B", at("10:01:00")))
                .agent("A")
                .shows(LEGS_RESCUED, 1);
    }

    @Test
    void shouldBeNobodysWhenTheHandOverIsOneMillisecondLongerBefore() {
        Desk day = taobao.dayOf(assign("A", at("09:49:59.999")), ask(at("10:00:00")), agent("B", at("10:01:00")));

        day.agent("A").isEmpty();
        day.agent("B").shows(LEGS_REPLIED, 1);
    }

    @Test
    void shouldHaveNoBotPhase() {
        taobao.dayOf(assign("A", at("09:59:00")), ask(at("10:00:00")), bot(at("10:00:01")), agent("A", at("10:00:50")))
                .agent("A")
                .shows(LEGS_REPLIED, 1)
                .shows(RESPONSE_SUM_MS, seconds(50));
    }

    @Test
    void shouldHaveNoBotPhaseEvenWhenTheBotSpeaksFirst() {
        taobao.dayOf(queue(at("09:59:00")), bot(at("09:59:30")), ask(at("10:00:00")), agent("A", at("10:00:50")))
                .shop()
                .shows(SESSIONS, 1)
                .shows(RESPONSE_SUM_MS, seconds(50));
    }

    @Test
    void shouldFollowTheLastHandOverWhenThereAreSeveral() {
        Desk day = taobao.dayOf(
                assign("A", at("09:58:00")),
                transfer("B", at("09:59:00")),
                ask(at("10:00:00")),
                agent("B", at("10:00:40")));

        day.agent("A").isEmpty();
        day.agent("B").shows(LEGS_REPLIED, 1);
    }

    @Test
    void shouldBeNobodysAfterAQueue() {
        Desk day = taobao.dayOf(
                assign("A", at("09:58:00")), queue(at("09:59:00")), ask(at("10:00:00")), agent("B", at("10:00:40")));

        day.agent("A").isEmpty();
        day.agent("B").shows(LEGS_REPLIED, 1);
    }

    @Test
    void shouldNotBePreparedByAHandOverBeforeAClose() {
        Desk day = taobao.dayOf(
                assign("A", at("09:58:00")), close(at("09:59:00")), ask(at("10:00:00")), bot(at("10:00:01")));

        day.agent("A").isEmpty();
        day.shop().shows(BOT_ONLY_SESSIONS, 1);
    }

    @Test
    void shouldNotBePreparedByAHandOverBeforeAnEarlierMessage() {
        Desk day = taobao.dayOf(
                assign("A", at("09:55:00")),
                ask(at("09:55:01")),
                agent("A", at("09:55:02")),
                ask(at("10:05:03")),
                agent("B", at("10:05:04")));

        day.agent("A").shows(LEGS_RESCUED, 0);
        day.agent("B").shows(LEGS_REPLIED, 1);
    }

    @Test
    void shouldBePreparedByAHandOverAtTheEndOfTheSessionBefore() {
        Desk day = taobao.dayOf(
                ask(at("10:00:00")),
                agent("A", at("10:01:00")),
                transfer("B", at("10:09:00")),
                ask(at("10:15:00")),
                agent("A", at("10:16:00")));

        day.agent("B").shows(LEGS_RESCUED, 1);
        day.agent("A").shows(LEGS_TRANSFERRED, 0).shows(SESSIONS, 2);
    }

    @Test
    void shouldStayPreparedWhenAnAutoReplyGreetsInBetween() {
        taobao.dayOf(assign("A", at("09:58:00")), auto(at("09:58:01")), ask(at("10:00:00")), agent("B", at("10:01:00")))
                .agent("A")
                .shows(LEGS_RESCUED, 1);
    }
}
