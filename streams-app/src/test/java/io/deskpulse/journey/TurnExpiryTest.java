package io.deskpulse.journey;

import static io.deskpulse.desk.Figure.*;
import static io.deskpulse.journey.Chat.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.fact.LegEnded;
import io.deskpulse.fact.TurnEnded;
import org.junit.jupiter.api.Test;

/** A turn that nobody ends expires at the later of the next local midnight and its opening plus the response cap. */
class TurnExpiryTest {

    private final Shop shop = Shop.generic();

    @Test
    void shouldExpireAtTheMidnightAfterItsOpening() {
        Desk day = shop.dayOf(ask(at("10:00:00")));

        assertThat(day.fact(TurnEnded.class).at()).isEqualTo(nextDay("00:00:00"));
        assertThat(day.fact(LegEnded.class).at()).isEqualTo(nextDay("00:00:00"));
        day.shop().shows(TURNS_EXPIRED, 1).shows(LEGS_EXPIRED, 1).shows(BUYER_WAIT_SUM_MS, 0);
    }

    @Test
    void shouldExpireAfterTheCapWhenMidnightIsNearer() {
        Desk day = shop.dayOf(ask(at("23:55:00")));

        assertThat(day.fact(TurnEnded.class).at()).isEqualTo(nextDay("00:05:00"));
        day.shop().shows(TURNS_EXPIRED, 1);
    }

    @Test
    void shouldExpireAtMidnightWhenTheCapIsOverAtThatVeryInstant() {
        assertThat(shop.dayOf(ask(at("23:50:00"))).fact(TurnEnded.class).at()).isEqualTo(nextDay("00:00:00"));
    }

    @Test
    void shouldBeAnsweredByAReplyAtThatVeryInstant() {
        Desk day = shop.dayOf(ask(at("23:55:00")), agent("A", nextDay("00:05:00")));

        day.shop().shows(TURNS_ANSWERED, 1).shows(TURNS_EXPIRED, 0).shows(RESPONSE_SUM_MS, minutes(10));
    }

    @Test
    void shouldNotBeAnsweredOneMillisecondLater() {
        Desk day = shop.dayOf(ask(at("23:55:00")), agent("A", nextDay("00:05:00.001")));

        day.shop().shows(TURNS_ANSWERED, 0).shows(TURNS_EXPIRED, 1).shows(RESPONSE_SUM_MS, 0);
        day.agentOn(NEXT_DAY, "A").shows(LEGS_REPLIED, 0);
    }

    @Test
    void shouldBeReleasedByACloseAtThatVeryInstant() {
        shop.dayOf(ask(at("10:00:00")), close(nextDay("00:00:00")))
                .shop()
                .shows(TURNS_RELEASED, 1)
                .shows(TURNS_EXPIRED, 0);
    }

    @Test
    void shouldCountOnTheDayItWasOpened() {
        Desk day = shop.dayOf(ask(at("23:59:00")), agent("A", nextDay("00:01:00")));

        day.agent("A").shows(LEGS_REPLIED, 1).shows(RESPONSE_SUM_MS, minutes(2));
        day.shopOn(NEXT_DAY).shows(TURNS_ANSWERED, 0).shows(LEGS_REPLIED, 0);
    }

    @Test
    void shouldMakeRoomForANewTurnOfTheSameSession() {
        Desk day = shop.dayOf(
                ask(at("23:55:00")),
                ask(nextDay("00:05:00")),
                ask(nextDay("00:05:01")),
                agent("A", nextDay("00:05:31")));

        day.shop().shows(SESSIONS, 1).shows(TURNS_EXPIRED, 1).shows(TURNS_ANSWERED, 0);
        day.shopOn(NEXT_DAY).shows(TURNS_ANSWERED, 1).shows(RESPONSE_SUM_MS, seconds(30));
    }

    @Test
    void shouldNotExpireBecauseANewSessionStarts() {
        shop.dayOf(ask(at("10:00:00")), ask(at("15:00:00")), agent("A", at("23:00:00")))
                .shop()
                .shows(TURNS_ANSWERED, 1)
                .shows(BUYER_WAIT_SUM_MS, minutes(13 * 60));
    }
}
