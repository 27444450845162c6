package io.deskpulse.local.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The rush has a time, a height and an end. */
class PromotionSpikeTest {

    private static final long MINUTE_MS = 60_000;
    private static final long OPENING = 1_000_000_000L;

    private final PromotionSpike spike = PromotionSpike.opensAt(OPENING);

    @Test
    void shouldNotBeFeltBeforeItOpens() {
        assertThat(spike.factor(OPENING - 1)).isEqualTo(1);
        assertThat(spike.heat(OPENING - 1)).isZero();
    }

    @Test
    void shouldBeTwelvefoldAfterAMinute() {
        assertThat(spike.factor(OPENING + MINUTE_MS)).isCloseTo(12, within(0.5));
    }

    @Test
    void shouldFallFromThenOnUntilItIsGoneAfterTwoHours() {
        for (long minute = 1; minute < 120; minute++) {
            assertThat(spike.factor(OPENING + (minute + 1) * MINUTE_MS))
                    .isLessThan(spike.factor(OPENING + minute * MINUTE_MS));
        }
        assertThat(spike.factor(OPENING + 120 * MINUTE_MS)).isEqualTo(1);
    }

    @Test
    void shouldNeverComeOnAnOrdinaryDay() {
        assertThat(PromotionSpike.none().factor(OPENING)).isEqualTo(1);
    }
}
