package io.deskpulse.local.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The day of an online shop: asleep before dawn, busy three times a day. */
class IntradayCurveTest {

    private static final int HOUR = 60;

    @Test
    void shouldMoveWithoutJumpsAllDayAndOverMidnight() {
        for (int minute = 0; minute < LocalClock.MINUTES_PER_DAY; minute++) {
            double next = IntradayCurve.level((minute + 1) % LocalClock.MINUTES_PER_DAY);
            assertThat(next).isCloseTo(IntradayCurve.level(minute), within(0.01));
        }
    }

    @Test
    void shouldBeQuietFromThreeToSeven() {
        for (int minute = 3 * HOUR; minute < 7 * HOUR; minute++) {
            assertThat(IntradayCurve.level(minute)).isBetween(0.01, 0.25);
        }
    }

    @Test
    void shouldPeakInTheMorningTheAfternoonAndTheEvening() {
        assertThat(IntradayCurve.level(10 * HOUR)).isGreaterThan(IntradayCurve.level(12 * HOUR));
        assertThat(IntradayCurve.level(15 * HOUR)).isGreaterThan(IntradayCurve.level(13 * HOUR));
        assertThat(IntradayCurve.level(21 * HOUR)).isGreaterThan(IntradayCurve.level(18 * HOUR));
    }
}
