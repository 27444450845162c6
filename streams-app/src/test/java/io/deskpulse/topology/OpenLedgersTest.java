package io.deskpulse.topology;

import static io.deskpulse.topology.Chats.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.event.InputTopic;
import io.deskpulse.event.Reason;
import org.junit.jupiter.api.Test;

/** The sums of all tasks in a process. */
class OpenLedgersTest {

    private final TestWall wall = new TestWall(at("12:00:00"));
    private final OpenLedgers ledgers = new OpenLedgers();

    private Ledger opened() {
        Ledger ledger = new Ledger();
        ledgers.add(ledger);
        return ledger;
    }

    @Test
    void shouldAddUpWhatEveryTaskHasCounted() {
        opened().add(Entry.RECEIVED_CHAT_MESSAGES, 3);
        opened().add(Entry.RECEIVED_CHAT_MESSAGES, 4);

        assertThat(ledgers.totals().received()).containsEntry(InputTopic.CHAT_MESSAGES, 7L);
    }

    @Test
    void shouldTellEveryTopicAndReasonEvenWhereNothingWasCounted() {
        assertThat(ledgers.totals().received()).containsOnlyKeys(InputTopic.values());
        assertThat(ledgers.totals().quarantined()).containsOnlyKeys(Reason.values());
    }

    @Test
    void shouldLeaveOutATaskThatHasLeft() {
        Ledger left = opened();
        left.add(Entry.FACTS_SENT, 3);
        ledgers.remove(left);

        assertThat(ledgers.totals().factsSent()).isZero();
    }

    @Test
    void shouldTellTheNewestEventTimeOfAllTasks() {
        opened().set(Entry.NEWEST_EVENT_TIME, 10);
        opened().set(Entry.NEWEST_EVENT_TIME, 20);
        opened();

        assertThat(ledgers.totals().newestEventTime()).hasValue(20);
    }

    @Test
    void shouldTellNowWhereTimeIsFurthest() {
        new TaskClock(opened(), wall).observe(at("09:00:00").toEpochMilli());
        new TaskClock(opened(), wall).observe(at("10:00:00").toEpochMilli());

        assertThat(ledgers.now(wall)).isEqualTo(at("10:00:00").toEpochMilli());
    }

    @Test
    void shouldTellTheWallClockWhereNoEventWasSeen() {
        opened();

        assertThat(ledgers.now(wall)).isEqualTo(at("12:00:00").toEpochMilli());
    }

    @Test
    void shouldNotTakeFactsForArrivedWhileSomeAreUnderWay() {
        opened().add(Entry.FACTS_SENT, 2);
        opened().add(Entry.FACTS_RECEIVED, 1);

        assertThat(ledgers.totals().allFactsArrived()).isFalse();
    }
}
