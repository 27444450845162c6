package io.deskpulse.board;

import static io.deskpulse.board.Desks.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.event.AlertCause;
import io.deskpulse.event.AlertLevel;
import io.deskpulse.live.WaitAlert;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlertsDocumentTest {

    private static WaitAlert alert(String leg, long raisedAt, long resolvedAt) {
        return new WaitAlert(
                "s1", "a1", "b1", leg, AlertLevel.BREACH, AlertCause.OVERLOAD, raisedAt - 9, raisedAt, resolvedAt);
    }

    private final WaitAlert open = alert("l1", 10, WaitAlert.OPEN);
    private final WaitAlert newer = alert("l2", 20, WaitAlert.OPEN);
    private final WaitAlert resolved = alert("l3", 30, 40);
    private final AlertsDocument all = new AlertsDocument(at(1), List.of(resolved, open, newer));

    @Test
    void shouldListTheOpenOnesFirstOfEachTheNewest() {
        assertThat(all.ofShop(null).alerts()).containsExactly(newer, open, resolved);
    }

    @Test
    void shouldKnowWhatIsNewOrResolvedSince() {
        AlertsDocument before = new AlertsDocument(at(1), List.of(open, alert("l3", 30, WaitAlert.OPEN)));

        assertThat(all.since(before).alerts()).containsExactly(resolved, newer);
    }

    @Test
    void shouldBeReadAsItWasWritten() throws IOException {
        assertThat(AlertsDocument.read(all.json(10))).isEqualTo(all);
    }

    @Test
    void shouldListNoMoreThanAsked() throws IOException {
        assertThat(AlertsDocument.read(all.ofShop("s1").json(1)).alerts()).containsExactly(newer);
        assertThat(all.ofShop("s2").alerts()).isEmpty();
    }
}
