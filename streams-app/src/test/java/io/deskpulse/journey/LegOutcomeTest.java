package io.deskpulse.journey;

import static io.deskpulse.desk.Figure.*;
import static io.deskpulse.journey.Chat.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.fact.LegEnded;
import io.deskpulse.fact.LegEnded.Outcome;
import org.junit.jupiter.api.Test;

/** How an owner's part of a turn ends, and whose it then is. */
class LegOutcomeTest {

    private final Shop taobao = Shop.taobao();

    @Test
    void shouldBeRepliedByItsOwner() {
        Desk day = taobao.dayOf(ask("A", at("10:00:00")), agent("A", at("10:00:30")));

        day.agent("A").shows(LEGS_REPLIED, 1).within(30, 1).within(60, 1).within(180, 1);
        day.agent("A").platform(1, 0, seconds(30)).fair(1, 0, seconds(30));
    }

    @Test
    void shouldMissAThresholdByOneMillisecond() {
        taobao.dayOf(ask("A", at("10:00:00")), agent("A", at("10:00:30.001")))
                .agent("A")
                .within(30, 0)
                .within(60, 1);
    }

    @Test
    void shouldBeRepliedByAnyoneWhenItHasNoOwner() {
        Desk day = taobao.dayOf(ask(at("10:00:00")), agent("A", at("10:00:30")));

        day.agent("A").shows(LEGS_REPLIED, 1).shows(RESPONSE_SUM_MS, seconds(30));
        day.unassigned().platform(0, 0, 0);
    }

    @Test
    void shouldBeRoutedToNobodysCreditWhenAnOwnerlessLegGetsAnOwner() {
        Desk day = taobao.dayOf(ask(at("10:00:00")), assign("A", at("10:01:00")), agent("A", at("10:01:20")));

        day.shop().platform(1, 0, seconds(20)).shows(BUYER_WAIT_SUM_MS, seconds(80));
        day.unassigned().platform(0, 0, 0);
        assertThat(day.facts(LegEnded.class))
                .extracting(LegEnded::outcome)
                .containsExactly(Outcome.ROUTED, Outcome.REPLIED);
    }

    @Test
    void shouldBeRoutedWhenTheBuyerNamesAnAgent() {
        Desk day = taobao.dayOf(ask(at("10:00:00")), ask("A", at("10:01:00")), agent("A", at("10:01:20")));

        day.shop().platform(1, 0, seconds(20));
        day.unassigned().platform(0, 0, 0);
    }

    @Test
    void shouldBeTheFormerOwnersWhenTransferred() {
        Desk day = taobao.dayOf(ask("A", at("10:00:00")), transfer("B", at("10:02:00")), agent("B", at("10:02:30")));

        day.agent("A").shows(LEGS_TRANSFERRED, 1).platform(1, 1, seconds(600)).fair(1, 1, 0);
        day.agent("B").shows(LEGS_REPLIED, 1).platform(1, 0, seconds(30));
    }

    @Test
    void shouldGiveTheRescuerNoResponseTime() {
        Desk day = taobao.dayOf(ask("A", at("10:00:00")), agent("B", at("10:00:20")));

        day.shop()
                .shows(LEGS_RESCUED, 1)
                .shows(RESCUES, 1)
                .shows(RESPONSE_SUM_MS, 0)
                .within(30, 0);
        day.agent("B").shows(RESCUES, 1).shows(LEGS_REPLIED, 0).shows(RESPONSE_SUM_MS, 0);
    }

    @Test
    void shouldBeTheOwnersWhenItExpires() {
        Desk day = taobao.dayOf(ask("A", at("10:00:00")));

        day.agent("A").shows(LEGS_EXPIRED, 1).platform(1, 1, seconds(600)).fair(1, 1, 0);
        day.unassigned().isEmpty();
    }

    @Test
    void shouldBeNobodysWhenItExpiresWithoutAnOwner() {
        taobao.dayOf(ask(at("10:00:00"))).unassigned().shows(LEGS_EXPIRED, 1);
    }

    @Test
    void shouldBeTheOwnersButVoidWhenReleased() {
        Desk day = taobao.dayOf(ask("A", at("10:00:00")), close(at("10:05:00")));

        day.agent("A").shows(LEGS_RELEASED, 1).platform(1, 1, seconds(600)).fair(0, 0, 0);
        day.shop().shows(TURNS_RELEASED, 1).shows(BUYER_WAIT_SUM_MS, 0);
    }

    @Test
    void shouldBeNobodysWhenReleasedWithoutAnOwner() {
        taobao.dayOf(ask(at("10:00:00")), close(at("10:05:00"))).unassigned().shows(LEGS_RELEASED, 1);
    }

    @Test
    void shouldBeReleasedByACloseLongAfterItsSession() {
        taobao.dayOf(ask("A", at("10:00:00")), close(at("12:00:00"))).agent("A").shows(LEGS_RELEASED, 1);
    }

    @Test
    void shouldCountAllLegsOnTheDayOfTheirTurn() {
        Desk day = Shop.generic()
                .dayOf(ask("A", at("23:59:00")), transfer("B", nextDay("00:01:00")), agent("B", nextDay("00:02:00")));

        day.agent("A").shows(LEGS_TRANSFERRED, 1);
        day.agent("B").shows(LEGS_REPLIED, 1).shows(RESPONSE_SUM_MS, seconds(60));
        day.agentOn(NEXT_DAY, "B").shows(LEGS_REPLIED, 0);
    }
}
