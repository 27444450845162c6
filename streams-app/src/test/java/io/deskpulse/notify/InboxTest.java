package io.deskpulse.notify;

import static io.deskpulse.notify.Alerts.firing;
import static io.deskpulse.notify.Alerts.over;
import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.event.AlertLevel;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class InboxTest {

    private static final Instant NOON = Alerts.NOON;
    private static final News SLOW = Alerts.raised("s1", "mei", "leg", AlertLevel.WARN);

    private final Inbox inbox = new Inbox();

    @Test
    void shouldPromiseUntilItIsTold() {
        Inbox.Receipt receipt = inbox.offer(firing("Down"), NOON);
        assertThat(receipt.heard()).isNotDone();

        inbox.settle(inbox.batch(), NOON);

        assertThat(receipt.heard()).isCompletedWithValue(true);
        assertThat(inbox.size()).isZero();
    }

    @Test
    void shouldHoldOnceWhatIsOfferedTwice() {
        Inbox.Receipt first = inbox.offer(firing("Down"), NOON);
        Inbox.Receipt second = inbox.offer(firing("Down"), NOON);

        assertThat(second.reception()).isEqualTo(Inbox.Reception.REPEATED);
        assertThat(second.heard()).isSameAs(first.heard());
        assertThat(inbox.size()).isEqualTo(1);
    }

    @Test
    void shouldKnowWhatWasToldJustNow() {
        inbox.offer(firing("Down"), NOON);
        inbox.settle(inbox.batch(), NOON);

        assertThat(inbox.offer(firing("Down"), NOON.plusSeconds(60)).heard()).isCompletedWithValue(true);
        assertThat(inbox.size()).isZero();
    }

    @Test
    void shouldTakeAReminderAfterALongTime() {
        inbox.offer(firing("Down"), NOON);
        inbox.settle(inbox.batch(), NOON);
        Instant later = NOON.plus(Inbox.MEMORY).plus(Duration.ofSeconds(1));

        assertThat(inbox.offer(firing("Down"), later).reception()).isEqualTo(Inbox.Reception.TAKEN);
    }

    @Test
    void shouldNotTakeTheEndOfAnIncidentForARepeat() {
        inbox.offer(firing("Down"), NOON);
        inbox.settle(inbox.batch(), NOON);

        assertThat(inbox.offer(over(firing("Down")), NOON).reception()).isEqualTo(Inbox.Reception.TAKEN);
    }

    @Test
    void shouldKeepWhatCameWhileABatchWasTold() {
        inbox.add(SLOW);
        Inbox.Batch batch = inbox.batch();
        Inbox.Receipt late = inbox.offer(firing("Down"), NOON);
        inbox.add(new Unreadable());

        inbox.settle(batch, NOON);

        assertThat(inbox.batch().ofTopic()).containsExactly(new Unreadable());
        assertThat(late.heard()).isNotDone();
    }

    @Test
    void shouldDropOnlyTheTopicsNewsWhenItIsReadAgain() {
        inbox.add(SLOW);
        inbox.offer(firing("Down"), NOON);

        inbox.recallTopic();

        assertThat(inbox.holdsNewsOfTopic()).isFalse();
        assertThat(inbox.batch().incidents()).containsExactly(firing("Down"));
    }

    @Test
    void shouldTakeNoIncidentBeyondItsRoom() {
        for (int i = 0; i < Inbox.ROOM; i++) {
            inbox.add(SLOW);
        }

        assertThat(inbox.hasRoom()).isFalse();
        assertThat(inbox.offer(firing("Down"), NOON).heard()).isCompletedWithValue(false);
    }
}
