package io.deskpulse.local.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** The local time of day is right in every zone, also on the days on which clocks change. */
class LocalClockTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void shouldTellLocalMinutes() {
        assertThat(new LocalClock(Desks.SHANGHAI).minuteOfDay(Desks.at("20:07").toEpochMilli()))
                .isEqualTo(20 * 60 + 7);
    }

    @Test
    void shouldFollowTheChangeToSummerTime() {
        LocalClock clock = new LocalClock(BERLIN);

        assertThat(clock.minuteOfDay(ms("2026-03-29T00:59:59Z"))).isEqualTo(119);
        assertThat(clock.minuteOfDay(ms("2026-03-29T01:00:00Z"))).isEqualTo(180);
        assertThat(clock.minuteOfDay(ms("2026-03-29T00:59:59Z"))).isEqualTo(119);
    }

    @Test
    void shouldTakeAMidnightForItself() {
        LocalClock clock = new LocalClock(Desks.SHANGHAI);
        long midnight = Desks.at("00:00").toEpochMilli();

        assertThat(clock.midnightFrom(midnight)).isEqualTo(midnight);
        assertThat(clock.midnightFrom(midnight - 1)).isEqualTo(midnight);
        assertThat(clock.midnightFrom(midnight + 1)).isEqualTo(midnight + 86_400_000);
    }

    @Test
    void shouldFindTheMidnightOfAShortDay() {
        assertThat(new LocalClock(BERLIN).midnightFrom(ms("2026-03-29T00:30:00Z")))
                .isEqualTo(ms("2026-03-29T22:00:00Z"));
    }

    private static long ms(String instant) {
        return Instant.parse(instant).toEpochMilli();
    }
}
