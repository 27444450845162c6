package io.deskpulse.journey;

import static io.deskpulse.desk.Figure.HEADLINE_CASES;
import static io.deskpulse.desk.Figure.HEADLINE_MET;
import static io.deskpulse.journey.Chat.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.event.Event;
import io.deskpulse.fact.HeadlineCase;
import io.deskpulse.policy.Headline;
import io.deskpulse.policy.Headline.Unit;
import org.junit.jupiter.api.Test;

/** The rate the marketplace judges by counts turns, sessions, buyers or messages, each once its verdict is known. */
class HeadlineTest {

    private static final int LIMIT = 60;

    private final Shop byTurn = judgedBy(Unit.TURN);
    private final Shop bySession = judgedBy(Unit.SESSION);
    private final Shop byBuyer = judgedBy(Unit.BUYER);
    private final Shop byMessage = judgedBy(Unit.MESSAGE);

    private static Shop judgedBy(Unit unit) {
        return Shop.generic().judgedBy(new Headline(unit, LIMIT));
    }

    @Test
    void shouldMeetACaseWithAReplyAtTheVeryLimit() {
        LiveJourney live = byTurn.live().hears(ask(at("10:00:00")));
        assertThat(live.dueAt()).isEqualTo(at("10:01:00.001"));

        live.hears(agent("A", at("10:01:00")));

        live.desk().shop().shows(HEADLINE_CASES, 1).shows(HEADLINE_MET, 1);
        assertThat(live.desk().fact(HeadlineCase.class).at()).isEqualTo(at("10:01:00"));
    }

    @Test
    void shouldMissACaseTheMomentItsLimitHasPassedThoughTheBuyerStillWaits() {
        LiveJourney live = byTurn.live().hears(ask(at("10:00:00")));

        assertThat(live.timeIs(at("10:01:00")).lastPostings()).isEmpty();
        live.timeIs(at("10:01:00.001"));

        live.desk().shop().shows(HEADLINE_CASES, 1).shows(HEADLINE_MET, 0);
        assertThat(live.desk().fact(HeadlineCase.class).at()).isEqualTo(at("10:01:00"));
    }

    @Test
    void shouldMissACaseWhenTheConversationIsClosedBeforeItsLimit() {
        Desk desk = byTurn.dayOf(ask(at("10:00:00")), close(at("10:00:20")));

        desk.shop().shows(HEADLINE_CASES, 1).shows(HEADLINE_MET, 0);
        assertThat(desk.fact(HeadlineCase.class).at()).isEqualTo(at("10:00:20"));
    }

    @Test
    void shouldTakeBackAMissedCaseWhenABotTakesTheTurnOver() {
        LiveJourney live = byTurn.live().hears(ask(at("10:00:00"))).timeIs(at("10:02:00"));

        live.hears(bot(at("10:03:00")));

        live.desk().shop().shows(HEADLINE_CASES, 0);
    }

    @Test
    void shouldCountEveryTurnByTurnButOnlyTheFirstOfASessionBySession() {
        Event[] chat = {ask(at("10:00:00")), agent("A", at("10:00:10")), ask(at("10:00:20")), agent("A", at("10:02:00"))
        };

        byTurn.dayOf(chat).shop().shows(HEADLINE_CASES, 2).shows(HEADLINE_MET, 1);
        bySession.dayOf(chat).shop().shows(HEADLINE_CASES, 1).shows(HEADLINE_MET, 1);
    }

    @Test
    void shouldBreakABuyerDayForGoodByOneTurnTooSlow() {
        LiveJourney live = byBuyer.live().hears(ask(at("10:00:00")), agent("A", at("10:00:10")));
        live.desk().shop().shows(HEADLINE_CASES, 1).shows(HEADLINE_MET, 1);

        live.hears(ask(at("10:00:20"))).timeIs(at("10:05:00"));
        live.desk().shop().shows(HEADLINE_CASES, 1).shows(HEADLINE_MET, 0);

        live.hears(agent("A", at("10:05:00")), ask(at("10:05:10")), agent("A", at("10:05:12")));
        live.desk().shop().shows(HEADLINE_CASES, 1).shows(HEADLINE_MET, 0);
    }

    @Test
    void shouldRestoreTheBuyerDayWhenABotTakesTheSlowTurnOver() {
        LiveJourney live = byBuyer.live()
                .hears(ask(at("10:00:00")), agent("A", at("10:00:10")))
                .hears(ask(at("11:00:00")))
                .timeIs(at("11:02:00"));
        live.desk().shop().shows(HEADLINE_CASES, 1).shows(HEADLINE_MET, 0);

        live.restarts().hears(bot(at("11:03:00")));

        live.desk().shop().shows(HEADLINE_CASES, 1).shows(HEADLINE_MET, 1);
    }

    @Test
    void shouldCountEveryMessageThatWaitedByMessage() {
        Desk desk = byMessage.dayOf(ask(at("10:00:00")), ask(at("10:00:30")), agent("A", at("10:01:10")));

        desk.shop().shows(HEADLINE_CASES, 2).shows(HEADLINE_MET, 1);
    }

    @Test
    void shouldCountNothingOutsideTheServiceHours() {
        Shop closed = byTurn.serving("08:00", "09:00");

        assertThat(closed.dayOf(ask(at("10:00:00")), agent("A", at("10:00:10"))).facts(HeadlineCase.class))
                .isEmpty();
    }
}
