package io.deskpulse.journey;

import static io.deskpulse.desk.Figure.*;
import static io.deskpulse.journey.Chat.*;

import org.junit.jupiter.api.Test;

/** Handle time: from the first to the last message of an agent's part of a session. */
class HandleTimeTest {

    private final Shop taobao = Shop.taobao();

    @Test
    void shouldRunFromTheOwnersFirstQuestionToHisLastWord() {
        Desk day = taobao.dayOf(ask("A", at("10:00:00")), agent("A", at("10:00:40")), agent("A", at("10:02:00")));

        day.agent("A").shows(HANDLE_TIME_MS, seconds(120));
        day.shop().shows(HANDLE_TIME_MS, seconds(120));
    }

    @Test
    void shouldRunToTheBuyersLastWordWhileTheAgentIsOwner() {
        taobao.dayOf(ask(at("10:00:00")), agent("A", at("10:01:00")), ask(at("10:05:00")))
                .agent("A")
                .shows(HANDLE_TIME_MS, minutes(4));
    }

    @Test
    void shouldNotBeginBeforeTheAgentsPart() {
        taobao.dayOf(ask(at("10:00:00")), agent("A", at("10:01:00"))).agent("A").shows(HANDLE_TIME_MS, 0);
    }

    @Test
    void shouldBeSharedByTheAgentsOfASession() {
        Desk day = taobao.dayOf(
                ask(at("10:00:00")),
                agent("A", at("10:01:00")),
                ask(at("10:02:00")),
                transfer("B", at("10:03:00")),
                ask(at("10:03:30")),
                agent("B", at("10:05:00")));

        day.agent("A").shows(HANDLE_TIME_MS, seconds(60));
        day.agent("B").shows(HANDLE_TIME_MS, seconds(90));
        day.shop().shows(HANDLE_TIME_MS, seconds(150));
    }

    @Test
    void shouldSpanWhatAnotherDidInBetween() {
        Desk day = taobao.dayOf(
                ask("A", at("10:00:00")),
                agent("A", at("10:01:00")),
                agent("B", at("10:02:00")),
                agent("A", at("10:04:00")));

        day.agent("A").shows(HANDLE_TIME_MS, minutes(4));
        day.agent("B").shows(HANDLE_TIME_MS, 0);
    }

    @Test
    void shouldStartAnewInEachSession() {
        taobao.dayOf(
                        ask("A", at("10:00:00")),
                        agent("A", at("10:01:00")),
                        ask("A", at("11:00:00")),
                        agent("A", at("11:03:00")))
                .agent("A")
                .shows(HANDLE_TIME_MS, minutes(4))
                .shows(SESSIONS, 2);
    }

    @Test
    void shouldCountOnTheDayTheSessionBegan() {
        Desk days = Shop.generic().dayOf(ask("A", at("23:58:00")), agent("A", nextDay("00:02:00")));

        days.agent("A").shows(HANDLE_TIME_MS, minutes(4));
        days.agentOn(NEXT_DAY, "A").shows(HANDLE_TIME_MS, 0);
    }
}
