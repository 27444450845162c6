package io.deskpulse.journey;

import static io.deskpulse.desk.Figure.*;
import static io.deskpulse.journey.Chat.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.fact.Posting;
import io.deskpulse.fact.SessionEnded;
import io.deskpulse.fact.TurnEnded;
import org.junit.jupiter.api.Test;

/** Timers end what silence ends; they decide nothing that the messages do not. */
class TimerTest {

    private static final long NEVER_DUE = Long.MAX_VALUE;

    private final LiveJourney live = Shop.taobao().live();

    @Test
    void shouldHaveNothingToDoBeforeTheFirstMessage() {
        assertThat(live.dueAt()).isEqualTo(NEVER_DUE);
        assertThat(live.timeIs(at("10:00:00")).lastPostings()).isEmpty();
    }

    @Test
    void shouldEndASessionOnceItsGapIsOver() {
        live.hears(ask(at("10:00:00"))).timeIs(at("10:03:01"));
        assertThat(live.dueAt()).isEqualTo(at("10:10:00.001"));

        assertThat(live.timeIs(at("10:10:00")).lastPostings()).isEmpty();

        live.timeIs(at("10:10:00.001"));
        assertThat(live.desk().fact(SessionEnded.class).lastMessageAt()).isEqualTo(at("10:00:00"));
    }

    @Test
    void shouldExpireATurnOnceItsLastInstantIsOver() {
        live.hears(ask(at("10:00:00"))).timeIs(at("12:00:00"));
        assertThat(live.dueAt()).isEqualTo(nextDay("00:00:00.001"));

        assertThat(live.timeIs(nextDay("00:00:00")).lastPostings()).isEmpty();

        live.timeIs(nextDay("00:00:00.001"));
        assertThat(live.desk().fact(TurnEnded.class).end()).isEqualTo(TurnEnded.End.EXPIRED);
        assertThat(live.dueAt()).isEqualTo(NEVER_DUE);
    }

    @Test
    void shouldHaveSomethingToDoWheneverItIsDue() {
        live.hears(ask(at("23:50:00")), ask(nextDay("00:01:00")));

        while (live.dueAt() != NEVER_DUE) {
            live.timeIs(live.dueAt());
            assertThat(live.lastPostings()).isNotEmpty();
        }

        live.desk().shop().shows(TURNS_EXPIRED, 0).shows(SESSIONS, 1);
        live.desk().shopOn(NEXT_DAY).shows(SESSIONS, 1);
    }

    @Test
    void shouldNotGoBackInTime() {
        live.hears(ask(at("10:00:00"))).timeIs(at("11:00:00"));

        assertThat(live.timeIs(at("10:30:00")).lastPostings()).isEmpty();
        assertThat(live.asOf()).isEqualTo(at("11:00:00"));
    }

    @Test
    void shouldReopenASessionWhenAMessageFromBeforeTheTimerArrives() {
        live.hears(ask(at("10:00:00"))).timeIs(at("10:20:00"));

        assertThat(live.arrives(agent("A", at("10:05:00")))).isEqualTo(Verdict.CORRECTED);

        SessionEnded end = live.desk().fact(SessionEnded.class);
        assertThat(end.at()).as("the timer had told 10:20 already").isEqualTo(at("10:15:00"));
        live.desk()
                .agent("A")
                .shows(LEGS_REPLIED, 1)
                .shows(RESPONSE_SUM_MS, minutes(5))
                .shows(SESSIONS, 1);
    }

    @Test
    void shouldRestoreASessionToTheRunningOnesWhenItLastsBeyondTheTimer() {
        live.hears(ask(at("10:00:00"))).timeIs(at("10:12:00"));

        live.hears(agent("A", at("10:09:00")));

        assertThat(live.desk().facts(SessionEnded.class)).isEmpty();
        assertThat(live.dueAt()).isEqualTo(at("10:19:00.001"));
    }

    @Test
    void shouldReopenAnExpiredTurnWhenTheReplyWasOnlyOnItsWay() {
        live.hears(ask(at("22:59:50"))).timeIs(nextDay("00:00:01"));
        live.desk().shop().shows(TURNS_EXPIRED, 1);

        live.hears(agent("A", at("23:59:59")));

        live.desk().shop().shows(TURNS_EXPIRED, 0).shows(TURNS_ANSWERED, 1).shows(LEGS_EXPIRED, 0);
        assertThat(live.lastPostings()).extracting(Posting::sign).contains(-1);
    }

    @Test
    void shouldAcceptAMessageAtTheVeryInstantOfTheTimer() {
        live.hears(ask(at("10:00:00"))).timeIs(at("10:05:00"));

        assertThat(live.arrives(agent("A", at("10:05:00")))).isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void shouldKeepARunningSessionThroughARestartBeforeAnyTimer() {
        live.hears(ask(at("10:00:00"))).restarts().hears(ask(at("10:01:00")));

        live.desk().shop().shows(SESSIONS, 1);
    }
}
