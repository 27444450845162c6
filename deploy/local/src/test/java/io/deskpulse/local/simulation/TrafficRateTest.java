package io.deskpulse.local.simulation;

import static io.deskpulse.local.simulation.Desks.SEED;
import static io.deskpulse.local.simulation.Desks.SHANGHAI;
import static io.deskpulse.local.simulation.Desks.at;
import static io.deskpulse.local.simulation.Desks.during;
import static io.deskpulse.local.simulation.Desks.ordinary;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import io.deskpulse.event.Event;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The wanted rate is what comes, whatever the hour, the size and the number of people. */
class TrafficRateTest {

    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);

    @ParameterizedTest
    @ValueSource(strings = {"00:10", "03:30", "08:00", "10:30", "13:00", "17:00", "21:00", "23:30"})
    void shouldHonourTheRateAtAnyHour(String time) {
        assertThat(ratePerSecond(ordinary(time, 30))).isCloseTo(30, withinPercentage(20));
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 10", "1, 1, 200", "3, 50, 5", "40, 60, 100", "10, 400, 1000"})
    void shouldHonourTheRateWithAnyStaff(int shops, int agents, double rate) {
        SimulationSettings settings = new SimulationSettings(shops, agents, rate, false, SEED, at("15:00"), SHANGHAI);

        assertThat(ratePerSecond(settings)).isCloseTo(rate, withinPercentage(20));
    }

    @Test
    void shouldFollowTheDayWhenItGoesOn() {
        List<Event> day = during(ordinary("00:00", 5), Duration.ofDays(1));

        assertThat(countWithin(day, "03:00", "06:00")).isLessThan(countWithin(day, "13:00", "16:00") / 5);
        assertThat(countWithin(day, "17:00", "19:00")).isLessThan(countWithin(day, "20:00", "22:00"));
    }

    private static double ratePerSecond(SimulationSettings settings) {
        return (double) during(settings, TEN_MINUTES).size() / TEN_MINUTES.toSeconds();
    }

    private static long countWithin(List<Event> events, String from, String to) {
        long begin = at(from).toEpochMilli();
        long end = at(to).toEpochMilli();
        return events.stream()
                .filter(event -> event.at() >= begin && event.at() < end)
                .count();
    }
}
