package io.deskpulse.topology;

import static io.deskpulse.topology.Chats.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What time it is for a task. */
class TaskClockTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final TestWall wall = new TestWall(at("12:00:00"));
    private final Ledger ledger = new Ledger();
    private final TaskClock clock = new TaskClock(ledger, wall);

    private Instant now() {
        return Instant.ofEpochMilli(clock.now());
    }

    private void observe(Instant time) {
        clock.observe(time.toEpochMilli());
    }

    @Test
    void shouldNotRunBeforeTheFirstEvent() {
        assertThat(clock.runs()).isFalse();
    }

    @Test
    void shouldRunOnWithTheWallClockAfterAnEvent() {
        observe(at("10:00:00"));
        wall.pass(MINUTE);

        assertThat(now()).isEqualTo(at("10:01:00"));
    }

    @Test
    void shouldLeapToAnEventThatIsNewerThanAllBefore() {
        observe(at("10:00:00"));
        wall.pass(MINUTE);
        observe(at("11:00:00"));

        assertThat(now()).isEqualTo(at("11:00:00"));
    }

    @Test
    void shouldNotMindAnEventThatIsOlderThanTheNewest() {
        observe(at("10:00:00"));
        wall.pass(MINUTE);
        observe(at("09:00:00"));

        assertThat(now()).isEqualTo(at("10:01:00"));
    }

    @Test
    void shouldNeverBeAheadOfTheWallClock() {
        observe(at("12:00:30"));

        assertThat(now()).isEqualTo(at("12:00:00"));
    }

    @Test
    void shouldStandStillWhenTheWallClockIsSetBack() {
        observe(at("10:00:00"));
        wall.pass(Duration.ofHours(-1));

        assertThat(now()).isEqualTo(at("10:00:00"));
    }

    @Test
    void shouldGoOnFromTheStoredLedgerAfterARestart() {
        observe(at("10:00:00"));
        Ledger restored = LedgerCodec.decode(LedgerCodec.encode(ledger));
        wall.pass(MINUTE.multipliedBy(5));

        assertThat(new TaskClock(restored, wall).now()).isEqualTo(at("10:05:00").toEpochMilli());
    }
}
