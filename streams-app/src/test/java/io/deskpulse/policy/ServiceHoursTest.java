package io.deskpulse.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceHoursTest {

    @ParameterizedTest
    @CsvSource({
        "07:59:59.999, false",
        "08:00:00,     true",
        "22:59:59.999, true",
        "23:00:00,     false",
        "00:00:00,     false",
    })
    void shouldIncludeTheStartAndNotTheEnd(LocalTime time, boolean served) {
        assertThat(hours("08:00", "23:00").contains(time)).isEqualTo(served);
    }

    @ParameterizedTest
    @CsvSource({
        "19:59:59.999, false",
        "20:00:00,     true",
        "23:59:59.999, true",
        "00:00:00,     true",
        "01:59:59.999, true",
        "02:00:00,     false",
    })
    void shouldCrossMidnight(LocalTime time, boolean served) {
        assertThat(hours("20:00", "02:00").contains(time)).isEqualTo(served);
    }

    @ParameterizedTest
    @CsvSource({"21:59:59, false", "22:00:00, true", "23:59:59.999, true", "00:00:00, false"})
    void shouldLastUntilMidnight(LocalTime time, boolean served) {
        assertThat(hours("22:00", "00:00").contains(time)).isEqualTo(served);
    }

    @ParameterizedTest
    @ValueSource(strings = {"00:00:00", "12:00:00", "23:59:59.999"})
    void shouldAlwaysServeRoundTheClock(LocalTime time) {
        assertThat(ServiceHours.ALWAYS.contains(time)).isTrue();
    }

    @Test
    void shouldServeFromMidnightOn() {
        assertThat(hours("00:00", "06:00").contains(LocalTime.MIDNIGHT)).isTrue();
        assertThat(hours("00:00", "06:00").contains(LocalTime.of(6, 0))).isFalse();
    }

    private static ServiceHours hours(String from, String to) {
        return new ServiceHours(LocalTime.parse(from), LocalTime.parse(to));
    }
}
