package io.deskpulse.notify;

import static io.deskpulse.notify.Alerts.NOON;
import static io.deskpulse.notify.Alerts.firing;
import static io.deskpulse.notify.Alerts.over;
import static io.deskpulse.notify.Alerts.raised;
import static io.deskpulse.notify.Alerts.resolved;
import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.event.AlertCause;
import io.deskpulse.event.AlertLevel;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DigestTest {

    private static final SlowResponse RAISED = raised("s1", "mei", "leg", AlertLevel.WARN);

    private static ShopTally shop(News... news) {
        return Digest.of(List.of(news), List.of()).shops().get(0).getValue();
    }

    private static Digest of(Incident... incidents) {
        return Digest.of(List.of(), List.of(incidents));
    }

    @Test
    void shouldTellApartLevelsAndCauses() {
        ShopTally tally = shop(
                RAISED, raised("s1", "mei", "leg", AlertLevel.ALERT), raised("s1", "mei", "leg2", AlertLevel.WARN));

        assertThat(tally.raised(AlertLevel.WARN)).isEqualTo(2);
        assertThat(tally.raised(AlertLevel.ALERT)).isEqualTo(1);
        assertThat(tally.raised(AlertLevel.BREACH)).isZero();
        assertThat(tally.raised(AlertCause.PERSON)).isEqualTo(3);
    }

    @Test
    void shouldMergeWhatWasRaisedAndResolvedMeanwhile() {
        ShopTally tally = shop(RAISED, resolved(RAISED));

        assertThat(tally.raised()).isZero();
        assertThat(tally.meanwhile()).isEqualTo(1);
        assertThat(tally.resolved()).isZero();
        assertThat(tally.notices()).isEqualTo(2);
    }

    @Test
    void shouldResolveOnlyTheLevelThatWasRaised() {
        ShopTally tally = shop(raised("s1", "mei", "leg", AlertLevel.ALERT), resolved(RAISED));

        assertThat(tally.raised()).isEqualTo(1);
        assertThat(tally.resolved()).isEqualTo(1);
    }

    @Test
    void shouldRaiseAgainWhatWasResolved() {
        ShopTally tally = shop(RAISED, resolved(RAISED), RAISED);

        assertThat(tally.raised()).isEqualTo(1);
        assertThat(tally.meanwhile()).isEqualTo(1);
        assertThat(tally.notices()).isEqualTo(3);
    }

    @Test
    void shouldCountARepeatWithoutRaisingItTwice() {
        ShopTally tally = shop(RAISED, RAISED);

        assertThat(tally.raised()).isEqualTo(1);
        assertThat(tally.repeated()).isEqualTo(1);
        assertThat(tally.notices()).isEqualTo(2);
    }

    @Test
    void shouldNameWhoseBuyersWaitTheLongestFirst() {
        ShopTally tally = shop(
                raised("s1", "mei", "a", AlertLevel.WARN, NOON),
                raised("s1", "li", "b", AlertLevel.WARN, NOON.minusSeconds(30)),
                raised("s1", "mei", "c", AlertLevel.WARN, NOON.minusSeconds(10)));

        assertThat(tally.waits())
                .containsExactly(
                        new ShopTally.Wait("li", NOON.minusSeconds(30)),
                        new ShopTally.Wait("mei", NOON.minusSeconds(10)));
    }

    @Test
    void shouldTellTheWorstShopFirst() {
        List<News> news = List.of(
                raised("s1", "a", "1", AlertLevel.WARN),
                raised("s2", "a", "2", AlertLevel.BREACH),
                raised("s3", "a", "3", AlertLevel.ALERT));

        assertThat(Digest.of(news, List.of()).shops())
                .extracting(Map.Entry::getKey)
                .containsExactly("s2", "s3", "s1");
    }

    @Test
    void shouldMakeOneOfAnIncidentThatIsOverInWhateverOrderItCame() {
        Incident down = firing("Down");

        for (Digest digest : Arrays.asList(of(down, over(down)), of(over(down), down))) {
            assertThat(digest.events()).singleElement().matches(Digest.Event::isOver);
            assertThat(digest.notices()).isEqualTo(2);
        }
    }

    @Test
    void shouldTellWhatFiresBeforeWhatIsOverAndTheWorstFirst() {
        Digest digest = of(
                over(firing("A")),
                Alerts.incident("B", "warning", false, "", ""),
                firing("C"),
                Alerts.incident("D", "info", false, "", ""));

        assertThat(digest.events()).extracting(event -> event.latest().rule()).containsExactly("C", "B", "D", "A");
    }

    @Test
    void shouldCountWhatNobodyCanRead() {
        Digest digest = Digest.of(List.of(new Unreadable(), RAISED), List.of());

        assertThat(digest.unreadable()).isEqualTo(1);
        assertThat(digest.notices()).isEqualTo(2);
    }
}
