package io.deskpulse.journey;

import static io.deskpulse.desk.Figure.*;
import static io.deskpulse.journey.Chat.*;

import org.junit.jupiter.api.Test;

/** What nobody owned stands in a row of its own, so that the rows of a shop add up to it. */
class UnassignedTest {

    private final Shop taobao = Shop.taobao();

    @Test
    void shouldHoldASessionInWhichNobodyTookPart() {
        Desk day = taobao.dayOf(ask(at("10:00:00")));

        day.unassigned()
                .shows(SESSIONS, 1)
                .shows(BUYER_MESSAGES, 1)
                .shows(INQUIRY_BUYERS, 1)
                .shows(LEGS_EXPIRED, 1)
                .shows(ENQUIRERS, 0)
                .andNothingElse();
    }

    @Test
    void shouldLetGoOfASessionOnceAnAgentTakesPart() {
        Desk day = taobao.dayOf(ask(at("10:00:00")), assign("A", at("10:01:00")));

        day.unassigned().shows(SESSIONS, 0).shows(BUYER_MESSAGES, 1).shows(LEGS_EXPIRED, 0);
        day.agent("A").shows(SESSIONS, 1).shows(LEGS_EXPIRED, 1);
    }

    @Test
    void shouldHoldASessionThatWasQueuedAndForgotten() {
        taobao.dayOf(ask(at("10:00:00")), bot(at("10:00:01")), queue(at("10:01:00")))
                .unassigned()
                .shows(SESSIONS, 1)
                .shows(LEGS_EXPIRED, 1)
                .shows(INQUIRY_BUYERS, 1);
    }

    @Test
    void shouldNotExistWhereEverythingIsSomebodys() {
        taobao.dayOf(ask("A", at("10:00:00")), agent("A", at("10:00:30")))
                .unassigned()
                .isEmpty();
    }

    @Test
    void shouldCountASessionForEveryAgentWhoTookPart() {
        Desk day = taobao.dayOf(ask("A", at("10:00:00")), transfer("B", at("10:00:10")), agent("C", at("10:00:40")));

        day.agent("A").shows(SESSIONS, 1);
        day.agent("B").shows(SESSIONS, 1);
        day.agent("C").shows(SESSIONS, 1);
        day.shop().shows(SESSIONS, 1);
    }
}
