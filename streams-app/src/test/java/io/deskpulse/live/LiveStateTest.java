package io.deskpulse.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.alert.AlertDesk;
import io.deskpulse.desk.Figure;
import io.deskpulse.desk.Ledger;
import io.deskpulse.event.AlertLevel;
import io.deskpulse.fact.LegEnded.Outcome;
import org.junit.jupiter.api.Test;

/** A live desk that was stored and restored shows and tells the same. */
class LiveStateTest {

    private final Buyers before = new Buyers();
    private final Buyers after = new Buyers();
    private final AlertDesk alertsBefore = new AlertDesk(before.desk, Buyers.policies());

    private void restart() {
        before.desk.panes().save((key, pane) -> {
            if (pane != null) {
                PaneKey read = PaneCodec.decodeKey(PaneCodec.encodeKey(key));
                after.desk.panes().restore(read, PaneCodec.decode(PaneCodec.encode(pane)));
            }
        });
        after.desk.panes().restored();
        before.desk.legs().save(alertsBefore::mustKeep, (key, leg) -> {
            if (leg != null) {
                after.desk.legs().restore(OpenLegCodec.decode(OpenLegCodec.encodeKey(key), OpenLegCodec.encode(leg)));
            }
        });
        before.desk.totals().save((whose, totals) -> {
            if (totals != null) {
                Whose read = TotalsCodec.decodeKey(TotalsCodec.encodeKey(whose));
                after.desk.totals().restore(read, TotalsCodec.decode(TotalsCodec.encode(totals)));
            }
        });
        after.time = before.time;
        after.desk.turnTo(Buyers.TEN + before.time);
    }

    @Test
    void shouldShowTheSameWindowsAndWaits() {
        before.at(0).asks("b1", "A").asks("b2", null).at(45).ends("b1", "A", 0, Outcome.REPLIED);
        restart();

        assertThat(after.at(70).shop(Window.FIVE_MINUTES).missed().get(Ledger.FAIR, 30))
                .isEqualTo(2);
        assertThat(after.shop(Window.FIVE_MINUTES).row().get(Figure.LEGS_REPLIED))
                .isEqualTo(1);
        assertThat(after.view().standings().get(Whose.agent(Buyers.SHOP, null)).oldestWaitMs())
                .isEqualTo(70_000);
        assertThat(after.at(400).shop(Window.FIVE_MINUTES).row().isBlank()).isTrue();
    }

    @Test
    void shouldNotRaiseAgainWhatWasRaisedButResolveIt() {
        before.at(0).asks("b1", "A").at(61);
        alertsBefore.tell(before.clock());
        assertThat(alertsBefore.tell(before.clock())).hasSize(1);
        restart();
        AlertDesk alerts = new AlertDesk(after.desk, Buyers.policies());

        assertThat(alerts.tell(after.clock())).isEmpty();
        assertThat(alerts.tell(after.clock())).isEmpty();
        assertThat(after.view().totals().get(Buyers.SHOP).alerts().values()).containsExactly(1L);

        after.at(70).ends("b1", "A", 0, Outcome.REPLIED);
        alerts.tell(after.clock());
        assertThat(alerts.tell(after.clock()))
                .singleElement()
                .returns(AlertLevel.WARN, alert -> alert.level())
                .returns(Buyers.TEN + 70_000, alert -> alert.resolvedAt());
    }
}
