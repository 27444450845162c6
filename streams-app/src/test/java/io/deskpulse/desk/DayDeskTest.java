package io.deskpulse.desk;

import static io.deskpulse.desk.Figure.*;
import static io.deskpulse.desk.Rows.DAY;
import static io.deskpulse.desk.Rows.SHOP;
import static io.deskpulse.desk.Rows.replied;
import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.fact.Contact;
import io.deskpulse.fact.Fact;
import io.deskpulse.fact.LegEnded;
import io.deskpulse.fact.LegOpened;
import io.deskpulse.fact.SessionEnded;
import io.deskpulse.fact.SessionJoined;
import io.deskpulse.fact.SessionStarted;
import io.deskpulse.fact.TurnEnded;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which fact is which figure, and that a retraction leaves nothing behind. */
class DayDeskTest {

    private final DayKey shop = DayKey.shop(DAY, SHOP);
    private final DayKey agentA = DayKey.agent(DAY, SHOP, "A");
    private final DayKey unassigned = DayKey.agent(DAY, SHOP, null);
    private final Rows rows = new Rows();

    @Test
    void shouldCountAReplyForTheAgentAndForTheShop() {
        rows.state(replied("A", 45_000));

        for (DayKey key : List.of(shop, agentA)) {
            assertThat(rows.row(key).get(LEGS_REPLIED)).isEqualTo(1);
            assertThat(rows.row(key).get(RESPONSE_SUM_MS)).isEqualTo(45_000);
            assertThat(rows.row(key).get(FIRST_RESPONSES)).isEqualTo(1);
            assertThat(rows.row(key).within().toMap()).containsOnlyKeys(60, 180);
            assertThat(rows.row(key).responses().quantile(0.5)).isBetween(44_300L, 45_700L);
        }
    }

    @Test
    void shouldLeaveNothingBehindWhenEverythingIsTakenBack() {
        Fact[] facts = {
            replied("A", 45_000),
            new SessionStarted(SHOP, "b1", 0, DAY, "m1", false, false),
            new SessionJoined(SHOP, "b1", 0, DAY, "m1", "A", true),
            new Contact(SHOP, "b1", 0, DAY, "m2", "m1", "A", Contact.Side.AGENT, 5_000),
            new TurnEnded(SHOP, "b1", 0, DAY, "m1", 0, TurnEnded.End.ANSWERED, 45_000, true),
        };

        rows.state(facts).retract(facts);

        assertThat(rows.reported()).isEmpty();
    }

    @Test
    void shouldComeToTheSameWhenARetractionComesFirst() {
        rows.retract(replied("A", 45_000)).state(replied("A", 45_000), replied("A", 10_000));

        assertThat(rows.row(agentA).get(LEGS_REPLIED)).isEqualTo(1);
        assertThat(rows.row(agentA).within().toMap()).containsOnlyKeys(30, 60, 180);
    }

    @Test
    void shouldMoveASessionFromNobodyToTheFirstWhoJoins() {
        rows.state(new SessionStarted(SHOP, "b1", 0, DAY, "m1", false, false));
        assertThat(rows.row(unassigned).get(SESSIONS)).isEqualTo(1);

        rows.state(
                new SessionJoined(SHOP, "b1", 0, DAY, "m1", "A", true),
                new SessionJoined(SHOP, "b1", 0, DAY, "m1", "B", false));

        assertThat(rows.row(unassigned).get(SESSIONS)).isZero();
        assertThat(rows.row(agentA).get(SESSIONS)).isEqualTo(1);
        assertThat(rows.row(shop).get(SESSIONS)).isEqualTo(1);
    }

    @Test
    void shouldCountWhatOnlyABotAnsweredApart() {
        rows.state(new SessionStarted(SHOP, "b1", 0, DAY, "m1", true, false));

        assertThat(rows.row(shop).get(BOT_ONLY_SESSIONS)).isEqualTo(1);
        assertThat(rows.row(shop).get(SESSIONS)).isZero();
        assertThat(rows.row(unassigned).isEmpty()).isTrue();
    }

    @Test
    void shouldShowNothingOfATurnOutsideTheServiceHours() {
        rows.state(unassessed(replied("A", 45_000)));
        rows.state(new TurnEnded(SHOP, "b1", 0, DAY, "m1", 0, TurnEnded.End.EXPIRED, 0, false));

        assertThat(rows.reported()).isEmpty();
    }

    @Test
    void shouldShowNothingOfWhatMerelyBeginsOrEnds() {
        rows.state(
                new LegOpened(SHOP, "b1", 0, DAY, "m1", 0, "A", true, true),
                new SessionEnded(SHOP, "b1", 0, DAY, "m1", 0, true, false, List.of("A")));

        assertThat(rows.reported()).isEmpty();
    }

    private static LegEnded unassessed(LegEnded leg) {
        return new LegEnded(
                leg.shopId(),
                leg.buyerId(),
                leg.at(),
                leg.day(),
                leg.turnId(),
                leg.agentId(),
                leg.by(),
                leg.start(),
                leg.hour(),
                leg.outcome(),
                leg.responseMs(),
                leg.cappedMs(),
                leg.within(),
                leg.withinHeadline(),
                leg.voided(),
                leg.first(),
                false,
                leg.endedBy());
    }
}
