package io.deskpulse.board;

import static io.deskpulse.board.Desks.SHOP_2;
import static io.deskpulse.board.Desks.text;
import static io.deskpulse.board.WatchedFeed.alert;
import static io.deskpulse.board.WatchedFeed.someoneWaiting;
import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.live.WaitAlert;
import org.junit.jupiter.api.Test;

/** What a viewer is told, when, and of which shop. */
class FeedTest {

    private final WatchedFeed shown = new WatchedFeed();
    private final RecordingOutlet outlet = new RecordingOutlet();

    @Test
    void shouldShowEverythingFirst() {
        shown.watch(null, outlet);

        assertThat(text(outlet.events.get(0)))
                .startsWith("id: 1\nevent: desk\ndata: {")
                .endsWith("}\n\n");
        assertThat(outlet.takeNames()).containsExactly("desk", "alerts", "waiting");
    }

    @Test
    void shouldTellEverySecondThatNothingChanged() {
        shown.watch(null, outlet);
        outlet.events.clear();
        shown.feed.tell();
        shown.feed.tell();

        assertThat(outlet.events).map(Desks::text).allMatch(event -> event.contains("\"shops\":[],\"agents\":[]"));
        assertThat(outlet.takeNames()).containsExactly("change", "change");
    }

    @Test
    void shouldTellWhatChangedAndNothingElse() {
        shown.watch(null, outlet);
        outlet.events.clear();
        shown.numbers.put(SHOP_2, 2);
        shown.feed.tell();

        assertThat(outlet.events).singleElement().satisfies(event -> assertThat(text(event))
                .contains("\"shops\":[{\"shop\":\"s2\",\"n\":2}],\"agents\":[]"));
    }

    @Test
    void shouldTellOfAlertsThatAreNewOrResolvedOnce() {
        shown.watch(null, outlet);
        outlet.takeNames();
        shown.alerts.add(alert("s1", WaitAlert.OPEN));
        shown.feed.tell();
        assertThat(outlet.takeNames()).containsExactly("change", "alerts");
        shown.feed.tell();
        assertThat(outlet.takeNames()).containsExactly("change");
        shown.alerts.set(0, alert("s1", 90_000));
        shown.feed.tell();

        assertThat(text(outlet.events.get(1))).contains("\"resolvedAt\":90000");
    }

    @Test
    void shouldTellOfWaitsWhenTheyChanged() {
        shown.watch(null, outlet);
        outlet.takeNames();
        shown.waits.add(someoneWaiting("s1"));
        shown.feed.tell();
        shown.feed.tell();

        assertThat(outlet.takeNames()).containsExactly("change", "waiting", "change");
    }

    @Test
    void shouldTellAViewerOfOneShopOnlyOfThat() {
        shown.watch("s1", outlet);
        outlet.events.clear();
        shown.numbers.put(SHOP_2, 2);
        shown.waits.add(someoneWaiting("s2"));
        shown.alerts.add(alert("s2", WaitAlert.OPEN));
        shown.feed.tell();

        assertThat(outlet.events).singleElement().satisfies(event -> assertThat(text(event))
                .contains("event: change")
                .doesNotContain("s2"));
    }
}
