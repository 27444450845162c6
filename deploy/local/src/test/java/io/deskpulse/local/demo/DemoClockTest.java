package io.deskpulse.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

class DemoClockTest {

    private static final Instant NOW = Instant.parse("2026-11-11T12:00:00Z");

    private final DemoClock clock = new DemoClock(InstantSource.fixed(NOW));

    @Test
    void shouldReachARecordingThatLiesInTheFuture() {
        Instant later = NOW.plus(Duration.ofDays(30));

        clock.reach(later.toEpochMilli());

        assertThat(clock.instant()).isEqualTo(later);
    }

    @Test
    void shouldNeverGoBack() {
        clock.reach(NOW.minusSeconds(1).toEpochMilli());

        assertThat(clock.instant()).isEqualTo(NOW);
    }

    @Test
    void shouldStayWhereItIsWhenTheSourceHasNoTimeAtAll() {
        clock.reach(Long.MIN_VALUE);

        assertThat(clock.instant()).isEqualTo(NOW);
    }

    @Test
    void shouldKeepWhatItHasReachedWhenTimeIsLetPass() {
        clock.reach(NOW.plusSeconds(60).toEpochMilli());
        clock.advance(Duration.ofSeconds(5));

        assertThat(clock.instant()).isEqualTo(NOW.plusSeconds(65));
    }
}
