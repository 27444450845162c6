package io.deskpulse.topology;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.topology.SourceClocks.Heard;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Nobody is taken to have waited because another partition caught up faster, or because nothing ran. */
class SourceClocksTest {

    private static final Instant START = Instant.parse("2026-11-11T02:00:00Z");
    private static final long NOW = START.toEpochMilli();

    private final TestWall wall = new TestWall(START);
    private final Ledger ledger = new Ledger();
    private final SourceClocks clocks = new SourceClocks(new TaskClock(ledger, wall), wall);

    @Test
    void shouldGiveEachSourceItsOwnTime() {
        clocks.hear(0, NOW - 3_600_000);
        clocks.hear(1, NOW);
        wall.pass(Duration.ofSeconds(2));

        assertThat(clocks.nowOf(0)).isEqualTo(NOW - 3_598_000);
        assertThat(clocks.nowOf(1)).isEqualTo(NOW + 2_000);
    }

    @Test
    void shouldNotGoBackWhenASourceRepeatsAnOlderTime() {
        clocks.hear(0, NOW);
        clocks.hear(0, NOW - 60_000);

        assertThat(clocks.nowOf(0)).isEqualTo(NOW);
    }

    @Test
    void shouldListenAfterAStartBeforeItCountsTheTimeItWasAway() {
        clocks.restore(0, new Heard(NOW - 600_000, NOW - 600_000));

        wall.pass(Duration.ofSeconds(4));
        assertThat(clocks.nowOf(0))
                .as("what happened meanwhile may be on its way")
                .isEqualTo(NOW - 600_000);

        wall.pass(Duration.ofSeconds(1));
        assertThat(clocks.nowOf(0)).as("nothing came").isEqualTo(NOW + 5_000);
    }

    @Test
    void shouldGoByWhatItHearsAfterAStart() {
        clocks.restore(0, new Heard(NOW - 600_000, NOW - 600_000));
        wall.pass(Duration.ofSeconds(1));
        clocks.hear(0, NOW - 590_000);
        wall.pass(Duration.ofSeconds(1));

        assertThat(clocks.nowOf(0)).isEqualTo(NOW - 589_000);
    }

    @Test
    void shouldNeverBeAheadOfTheWallClock() {
        clocks.hear(0, NOW + 30_000);

        assertThat(clocks.nowOf(0)).isEqualTo(NOW);
    }
}
