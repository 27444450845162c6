package io.deskpulse.journey;

import static io.deskpulse.desk.Figure.*;
import static io.deskpulse.journey.Chat.*;

import org.junit.jupiter.api.Test;

/** Turns are judged only where the shop had promised service. */
class ServedHoursTest {

    @Test
    void shouldJudgeATurnOpenedAtTheFirstServedInstant() {
        Shop.taobao()
                .dayOf(ask(at("08:00:00")), agent("A", at("08:00:30")))
                .shop()
                .shows(TURNS_ANSWERED, 1)
                .shows(RESPONSE_SUM_MS, seconds(30));
    }

    @Test
    void shouldNotJudgeATurnOpenedJustBefore() {
        Shop.taobao()
                .dayOf(ask(at("07:59:59.999")), agent("A", at("08:00:30")))
                .shop()
                .platform(0, 0, 0)
                .shows(TURNS_ANSWERED, 0)
                .shows(BUYER_WAIT_SUM_MS, 0);
    }

    @Test
    void shouldJudgeATurnOpenedJustBeforeTheEndWheneverItIsAnswered() {
        Shop.taobao()
                .dayOf(ask(at("22:59:59.999")), agent("A", at("23:01:00")))
                .shop()
                .shows(TURNS_ANSWERED, 1);
    }

    @Test
    void shouldNotJudgeATurnOpenedAtTheEnd() {
        Shop.taobao()
                .dayOf(ask(at("23:00:00")), agent("A", at("23:00:10")))
                .shop()
                .shows(TURNS_ANSWERED, 0)
                .platform(0, 0, 0);
    }

    @Test
    void shouldStillCountTheVolumeOfWhatIsNotJudged() {
        Desk day = Shop.taobao().dayOf(ask(at("03:00:00")), agent("A", at("03:05:00")));

        day.shop().shows(SESSIONS, 1).shows(INQUIRY_BUYERS, 1).shows(RECEIVED_BUYERS, 1);
        day.agent("A").shows(AGENT_MESSAGES, 1).shows(INQUIRY_BUYERS, 1).shows(RECEIVED_BUYERS, 1);
    }

    @Test
    void shouldCountNoRescueInATurnThatIsNotJudged() {
        Desk night = Shop.taobao().dayOf(ask("A", at("03:00:00")), agent("B", at("03:05:00")));

        night.agent("A").shows(LEGS_RESCUED, 0);
        night.agent("B").shows(RESCUES, 0);
        night.shop().shows(RESCUES, 0);
    }

    @Test
    void shouldServeAcrossMidnightWhenTheHoursDo() {
        Shop nightShop = Shop.generic().serving("20:00", "02:00");

        nightShop.dayOf(ask(at("20:00:00")), close(at("20:01:00"))).shop().shows(TURNS_RELEASED, 1);
        nightShop.dayOf(ask(at("01:59:59")), close(at("02:01:00"))).shop().shows(TURNS_RELEASED, 1);
        nightShop.dayOf(ask(at("02:00:00")), close(at("02:01:00"))).shop().shows(TURNS_RELEASED, 0);
        nightShop.dayOf(ask(at("19:59:59")), close(at("20:01:00"))).shop().shows(TURNS_RELEASED, 0);
    }

    @Test
    void shouldDecideAtTheStartOfTheSessionWhereThePolicySaysSo() {
        Shop.jd()
                .dayOf(ask(at("08:59:30")), agent("A", at("08:59:50")), ask(at("09:01:00")), agent("A", at("09:01:10")))
                .shop()
                .shows(TURNS_ANSWERED, 0)
                .platform(0, 0, 0);
    }

    @Test
    void shouldJudgeALateTurnOfASessionThatStartedInTime() {
        Shop.jd()
                .dayOf(ask(at("22:59:00")), agent("A", at("22:59:10")), ask(at("23:01:00")), agent("A", at("23:01:10")))
                .shop()
                .shows(TURNS_ANSWERED, 2);
    }

    @Test
    void shouldDecideEachTurnByItsOpeningElsewhere() {
        Shop.taobao()
                .dayOf(ask(at("22:59:00")), agent("A", at("22:59:10")), ask(at("23:01:00")), agent("A", at("23:01:10")))
                .shop()
                .shows(TURNS_ANSWERED, 1);
    }
}
