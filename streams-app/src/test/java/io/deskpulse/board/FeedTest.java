package io.deskpulse.board;

import static io.deskpulse.board.Desks.AGENT_1;
import static io.deskpulse.board.Desks.SHOP_1;
import static io.deskpulse.board.Desks.SHOP_2;
import static io.deskpulse.board.Desks.at;
import static io.deskpulse.board.Desks.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.event.AlertCause;
import io.deskpulse.event.AlertLevel;
import io.deskpulse.live.Wait;
import io.deskpulse.live.WaitAlert;
import io.deskpulse.live.Whose;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class FeedTest {

    /** What there is to see, in the test's hands. */
    private final Map<Whose, Integer> numbers = new TreeMap<>(Map.of(SHOP_1, 1, AGENT_1, 1, SHOP_2, 1));

    private final List<Wait> waits = new ArrayList<>();
    private final List<WaitAlert> alerts = new ArrayList<>();
    private int looks;

    private final Feed feed = new Feed(Seen::new, 3);
    private final RecordingOutlet outlet = new RecordingOutlet();

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

    private Viewer watch(@Nullable String shop, RecordingOutlet by) {
        Viewer viewer = new Viewer("15m", shop, by);
        assertThat(feed.join(viewer)).isTrue();
        feed.welcome(viewer);
        return viewer;
    }

    private static WaitAlert alert(String shop, long resolvedAt) {
        return new WaitAlert(shop, "a1", "b1", "l1/0", AlertLevel.WARN, AlertCause.PERSON, 0, 60_001, resolvedAt);
    }

    private static Wait wait(String shop) {
        return new Wait(shop, "a1", "b1", "l1/0", 0, 0, null);
    }

    @Test
    void shouldShowEverythingFirst() {
        watch(null, outlet);

        assertThat(text(outlet.events.get(0)))
                .startsWith("id: 1\nevent: desk\ndata: {")
                .endsWith("}\n\n");
        assertThat(outlet.takeNames()).containsExactly("desk", "alerts", "waiting");
    }

    @Test
    void shouldTellEverySecondThatNothingChanged() {
        watch(null, outlet);
        outlet.events.clear();
        feed.tell();
        feed.tell();

        assertThat(outlet.events).map(Desks::text).allMatch(event -> event.contains("\"shops\":[],\"agents\":[]"));
        assertThat(outlet.takeNames()).containsExactly("change", "change");
    }

    @Test
    void shouldTellWhatChangedAndNothingElse() {
        watch(null, outlet);
        outlet.events.clear();
        numbers.put(SHOP_2, 2);
        feed.tell();

        assertThat(outlet.events).singleElement().satisfies(event -> assertThat(text(event))
                .contains("\"shops\":[{\"shop\":\"s2\",\"n\":2}],\"agents\":[]"));
    }

    @Test
    void shouldTellOfAlertsThatAreNewOrResolvedOnce() {
        watch(null, outlet);
        outlet.takeNames();
        alerts.add(alert("s1", WaitAlert.OPEN));
        feed.tell();
        assertThat(outlet.takeNames()).containsExactly("change", "alerts");
        feed.tell();
        assertThat(outlet.takeNames()).containsExactly("change");
        alerts.set(0, alert("s1", 90_000));
        feed.tell();

        assertThat(text(outlet.events.get(1))).contains("\"resolvedAt\":90000");
    }

    @Test
    void shouldTellOfWaitsWhenTheyChanged() {
        watch(null, outlet);
        outlet.takeNames();
        waits.add(wait("s1"));
        feed.tell();
        feed.tell();

        assertThat(outlet.takeNames()).containsExactly("change", "waiting", "change");
    }

    @Test
    void shouldTellAViewerOfOneShopOnlyOfThat() {
        watch("s1", outlet);
        outlet.events.clear();
        numbers.put(SHOP_2, 2);
        waits.add(wait("s2"));
        alerts.add(alert("s2", WaitAlert.OPEN));
        feed.tell();

        assertThat(outlet.events).singleElement().satisfies(event -> assertThat(text(event))
                .contains("event: change")
                .doesNotContain("s2"));
    }

    @Test
    void shouldEncodeOnceForAllWhoLookAtTheSame() {
        RecordingOutlet second = new RecordingOutlet();
        watch(null, outlet);
        watch(null, second);
        feed.tell();

        assertThat(second.events).hasSameSizeAs(outlet.events);
        for (int i = 0; i < second.events.size(); i++) {
            assertThat(second.events.get(i)).isSameAs(outlet.events.get(i));
        }
    }

    @Test
    void shouldShowANewcomerWhatTheOthersSawSoThatTheNextChangeFitsAll() {
        watch(null, outlet);
        numbers.put(SHOP_1, 2);
        RecordingOutlet late = new RecordingOutlet();
        watch(null, late);

        assertThat(text(late.events.get(0))).contains("\"s1\",\"n\":1");
        feed.tell();
        assertThat(text(late.events.get(3))).contains("event: change", "\"s1\",\"n\":2");
    }

    @Test
    void shouldLookOnceASecondHoweverManyWatchAndNeverWhenNobodyDoes() {
        feed.tell();
        assertThat(looks).isZero();
        watch(null, outlet);
        watch("s1", new RecordingOutlet());
        feed.tell();

        assertThat(looks).isEqualTo(2); // the welcome's, and the second's
    }

    @Test
    void shouldTakeNoMoreThanItCanServe() {
        for (int i = 0; i < 3; i++) {
            watch(null, new RecordingOutlet());
        }
        assertThat(feed.join(new Viewer("15m", null, outlet))).isFalse();
    }

    @Test
    void shouldTellNothingToWhoeverLeft() {
        Viewer viewer = watch(null, outlet);
        outlet.events.clear();
        feed.leave(viewer);
        feed.tell();

        assertThat(outlet.events).isEmpty();
        assertThat(feed.viewers()).isZero();
    }

    @Test
    void shouldEndEverybodyAtTheEnd() {
        watch(null, outlet);
        feed.end();

        assertThat(outlet.closed).isTrue();
        assertThat(feed.viewers()).isZero();
    }

    @Test
    void shouldOfferPiecesOfAStreamToWhoeverTakesThem() throws IOException {
        RecordingOutlet packed = new RecordingOutlet();
        packed.gzip = true;
        watch(null, outlet);
        watch(null, packed);

        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        stream.writeBytes(GzipPiece.header());
        packed.events.forEach(stream::writeBytes);
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(stream.toByteArray()))) {
            for (byte[] event : outlet.events) {
                assertThat(in.readNBytes(event.length)).isEqualTo(event);
            }
        }
    }

    @Nested
    class WhenAViewerIsTooSlow {

        @Test
        void shouldSendNothingMoreUntilHeHasTakenWhatWasSent() {
            watch(null, outlet);
            outlet.full = true;
            outlet.drained = false;
            feed.tell();
            outlet.full = false;
            outlet.takeNames();
            feed.tell();

            assertThat(outlet.events).isEmpty();
        }

        @Test
        void shouldThenShowHimEverythingAnew() {
            watch(null, outlet);
            outlet.full = true;
            feed.tell();
            outlet.full = false;
            outlet.takeNames();
            numbers.put(SHOP_2, 7);
            feed.tell();

            assertThat(text(outlet.events.get(0))).contains("\"s2\",\"n\":7");
            assertThat(outlet.takeNames()).containsExactly("desk", "alerts", "waiting");
        }
    }
}
