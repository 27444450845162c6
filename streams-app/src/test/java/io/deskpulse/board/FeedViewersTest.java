package io.deskpulse.board;

import static io.deskpulse.board.Desks.SHOP_1;
import static io.deskpulse.board.Desks.SHOP_2;
import static io.deskpulse.board.Desks.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Many who look at the same, who come late, leave, or cannot keep up. */
class FeedViewersTest {

    private final WatchedFeed shown = new WatchedFeed();
    private final RecordingOutlet outlet = new RecordingOutlet();

    @Test
    void shouldEncodeOnceForAllWhoLookAtTheSame() {
        RecordingOutlet second = new RecordingOutlet();
        shown.watch(null, outlet);
        shown.watch(null, second);
        shown.feed.tell();

        assertThat(second.events).hasSameSizeAs(outlet.events);
        for (int i = 0; i < second.events.size(); i++) {
            assertThat(second.events.get(i)).isSameAs(outlet.events.get(i));
        }
    }

    @Test
    void shouldShowANewcomerWhatTheOthersSawSoThatTheNextChangeFitsAll() {
        shown.watch(null, outlet);
        shown.numbers.put(SHOP_1, 2);
        RecordingOutlet late = new RecordingOutlet();
        shown.watch(null, late);

        assertThat(text(late.events.get(0))).contains("\"s1\",\"n\":1");
        shown.feed.tell();
        assertThat(text(late.events.get(3))).contains("event: change", "\"s1\",\"n\":2");
    }

    @Test
    void shouldLookOnceASecondHoweverManyWatchAndNeverWhenNobodyDoes() {
        shown.feed.tell();
        assertThat(shown.looks).isZero();
        shown.watch(null, outlet);
        shown.watch("s1", new RecordingOutlet());
        shown.feed.tell();

        assertThat(shown.looks).isEqualTo(2); // the welcome's, and the second's
    }

    @Test
    void shouldTakeNoMoreThanItCanServe() {
        for (int i = 0; i < 3; i++) {
            shown.watch(null, new RecordingOutlet());
        }
        assertThat(shown.feed.join(new Viewer("15m", null, outlet))).isFalse();
    }

    @Test
    void shouldTellNothingToWhoeverLeft() {
        Viewer viewer = shown.watch(null, outlet);
        outlet.events.clear();
        shown.feed.leave(viewer);
        shown.feed.tell();

        assertThat(outlet.events).isEmpty();
        assertThat(shown.feed.viewers()).isZero();
    }

    @Test
    void shouldEndEverybodyAtTheEnd() {
        shown.watch(null, outlet);
        shown.feed.end();

        assertThat(outlet.closed).isTrue();
        assertThat(shown.feed.viewers()).isZero();
    }

    @Test
    void shouldOfferPiecesOfAStreamToWhoeverTakesThem() throws IOException {
        RecordingOutlet packed = new RecordingOutlet();
        packed.gzip = true;
        shown.watch(null, outlet);
        shown.watch(null, packed);

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
            shown.watch(null, outlet);
            outlet.full = true;
            outlet.drained = false;
            shown.feed.tell();
            outlet.full = false;
            outlet.takeNames();
            shown.feed.tell();

            assertThat(outlet.events).isEmpty();
        }

        @Test
        void shouldThenShowHimEverythingAnew() {
            shown.watch(null, outlet);
            outlet.full = true;
            shown.feed.tell();
            outlet.full = false;
            outlet.takeNames();
            shown.numbers.put(SHOP_2, 7);
            shown.feed.tell();

            assertThat(text(outlet.events.get(0))).contains("\"s2\",\"n\":7");
            assertThat(outlet.takeNames()).containsExactly("desk", "alerts", "waiting");
        }
    }
}
