package io.deskpulse.local.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Chance keeps to its distributions. */
class DiceTest {

    private static final int MANY = 100_000;

    private final Dice dice = new Dice(42);

    @Test
    void shouldWaitTheMeanOnAverageWithoutMemory() {
        assertThat(mean(DoubleStream.generate(() -> dice.exponential(250)))).isCloseTo(250, withinPercentage(2));
    }

    @Test
    void shouldDelayAroundTheMedianWithALongTail() {
        long[] delays = LongStream.generate(() -> dice.delay(20_000, 0.8))
                .limit(MANY)
                .sorted()
                .toArray();

        assertThat(delays[0]).isNotNegative();
        assertThat(delays[MANY / 2]).isCloseTo(20_000, withinPercentage(3));
        assertThat(delays[MANY * 99 / 100]).isGreaterThan(100_000);
    }

    @Test
    void shouldReachBothEndsOfARange() {
        assertThat(LongStream.generate(() -> dice.between(3, 5)).limit(100).distinct())
                .containsExactlyInAnyOrder(3L, 4L, 5L);
    }

    @Test
    void shouldHitAsOftenAsItsChance() {
        assertThat(mean(DoubleStream.generate(() -> dice.chance(0.2) ? 1 : 0))).isCloseTo(0.2, withinPercentage(3));
    }

    private static double mean(DoubleStream values) {
        return values.limit(MANY).average().orElseThrow();
    }
}
