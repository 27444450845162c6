package io.deskpulse.board;

import static io.deskpulse.board.Desks.AGENT_1;
import static io.deskpulse.board.Desks.SHOP_1;
import static io.deskpulse.board.Desks.SHOP_2;
import static io.deskpulse.board.Desks.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.event.AlertCause;
import io.deskpulse.event.AlertLevel;
import io.deskpulse.live.Wait;
import io.deskpulse.live.WaitAlert;
import io.deskpulse.live.Whose;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A feed for three viewers at most, and what there is to see by it, in the test's hands. */
final class WatchedFeed {

    final Map<Whose, Integer> numbers = new TreeMap<>(Map.of(SHOP_1, 1, AGENT_1, 1, SHOP_2, 1));
    final List<Wait> waits = new ArrayList<>();
    final List<WaitAlert> alerts = new ArrayList<>();
    final Feed feed = new Feed(Seen::new, 3);
    int looks;

    private final class Seen implements Scenery {

        Seen() {
            looks++;
        }

        @Override
        public DeskDocument desk(String window) {
            return Desks.desk(at(1), numbers);
        }

        @Override
        public WaitingDocument waiting(@Nullable String shopId, int most) {
            return new WaitingDocument(at(1), waits.size(), List.copyOf(waits));
        }

        @Override
        public AlertsDocument alerts() {
            return new AlertsDocument(at(1), List.copyOf(alerts));
        }
    }

    /** Somebody begins to look, at one shop or, where none is named, at all. */
    Viewer watch(@Nullable String shop, RecordingOutlet by) {
        Viewer viewer = new Viewer("15m", shop, by);
        assertThat(feed.join(viewer)).isTrue();
        feed.welcome(viewer);
        return viewer;
    }

    static WaitAlert alert(String shop, long resolvedAt) {
        return new WaitAlert(shop, "a1", "b1", "l1/0", AlertLevel.WARN, AlertCause.PERSON, 0, 60_001, resolvedAt);
    }

    static Wait someoneWaiting(String shop) {
        return new Wait(shop, "a1", "b1", "l1/0", 0, 0, null);
    }
}
