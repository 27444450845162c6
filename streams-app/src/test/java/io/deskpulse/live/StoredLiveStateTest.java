package io.deskpulse.live;

import static io.deskpulse.live.Buyers.SHOP;
import static io.deskpulse.live.Buyers.TEN;
import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.alert.AlertDesk;
import io.deskpulse.desk.Figure;
import io.deskpulse.desk.Ledger;
import io.deskpulse.encoding.StateFixture;
import io.deskpulse.event.AgentStatus;
import io.deskpulse.event.AlertCause;
import io.deskpulse.event.AlertLevel;
import io.deskpulse.event.Presence;
import io.deskpulse.fact.LegEnded.Outcome;
import io.deskpulse.live.OpenLeg.Raised;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Live state stored by any released program is read as it was meant. */
class StoredLiveStateTest {

    private final StateFixture panes = new StateFixture("pane");
    private final StateFixture legs = new StateFixture("open-leg");
    private final StateFixture presence = new StateFixture("presence");
    private final StateFixture totals = new StateFixture("totals");

    @Test
    void shouldKeepAPane() throws IOException {
        panes.assertKept(PaneCodec.VERSION, PaneCodec.encode(pane()));

        for (byte[] released : panes.released()) {
            Pane read = PaneCodec.decode(released);
            assertThat(read.row().get(Figure.LEGS_REPLIED)).isEqualTo(2);
            assertThat(read.row().responses().quantile(1))
                    .isEqualTo(pane().row().responses().quantile(1));
            assertThat(read.missed().get(Ledger.PLATFORM, 30)).isEqualTo(3);
            assertThat(read.missed().get(Ledger.FAIR, 180)).isEqualTo(1);
        }
    }

    @Test
    void shouldKeepAStatus() throws IOException {
        AgentStatus status = new AgentStatus("店铺:小美", "s1", Presence.AWAY, 8, TEN);
        presence.assertKept(PresenceCodec.VERSION, PresenceCodec.encode(status));

        for (byte[] released : presence.released()) {
            assertThat(PresenceCodec.decode(released)).isEqualTo(status);
        }
        AgentStatus everywhere = new AgentStatus("a1", null, Presence.ONLINE, AgentStatus.UNTOLD, TEN);
        assertThat(PresenceCodec.decode(PresenceCodec.encode(everywhere))).isEqualTo(everywhere);
    }

    private static Pane pane() {
        Pane pane = new Pane();
        pane.row().add(Figure.LEGS_REPLIED, 2);
        pane.row().responses().add(45_000, 2);
        pane.missed().add(Ledger.PLATFORM, 30, 3);
        pane.missed().add(Ledger.FAIR, 180, 1);
        return pane;
    }

    @Test
    void shouldKeepALegAndItsAlerts() throws IOException {
        Buyers buyers = told();
        OpenLeg leg = Objects.requireNonNull(buyers.desk.legs().get(new LegKey(SHOP, "b1", "t-b1", TEN)));
        legs.assertKept(OpenLegCodec.VERSION, OpenLegCodec.encode(leg));

        for (byte[] released : legs.released()) {
            OpenLeg read = OpenLegCodec.decode(OpenLegCodec.encodeKey(leg.key()), released);
            assertThat(read.key()).isEqualTo(leg.key());
            assertThat(read.agentId()).isEqualTo("A");
            assertThat(read.endedAt()).isEqualTo(TEN + 70_000);
            assertThat(read.isOpen()).isFalse();
            assertThat(read.raised())
                    .containsOnly(Map.entry(AlertLevel.WARN, new Raised(TEN + 61_000, AlertCause.PERSON, true)));
        }
    }

    @Test
    void shouldKeepTheTotalsOfAShop() throws IOException {
        Totals of = Objects.requireNonNull(told().view().totals().get(SHOP));
        totals.assertKept(TotalsCodec.VERSION, TotalsCodec.encode(of));

        for (byte[] released : totals.released()) {
            Totals read = TotalsCodec.decode(released);
            assertThat(read.counted().get(Figure.LEGS_REPLIED)).isEqualTo(1);
            assertThat(read.responses()).containsOnly(Map.entry(90, 1L));
            assertThat(read.alerts().values()).containsExactly(1L);
        }
    }

    /** A buyer waited 70 s for A, who was told of at 61 s. */
    private static Buyers told() {
        Buyers buyers = new Buyers();
        AlertDesk alerts = new AlertDesk(buyers.desk, Buyers.policies());
        buyers.at(0).asks("b1", "A").at(61);
        alerts.tell(buyers.clock());
        alerts.tell(buyers.clock());
        buyers.at(70).ends("b1", "A", 0, Outcome.REPLIED);
        alerts.tell(buyers.clock());
        alerts.tell(buyers.clock());
        return buyers;
    }
}
