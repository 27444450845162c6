package io.deskpulse.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DsrWindowTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-11, 2026-05-12",
        "2026-08-31, 2026-03-01",
        "2028-08-31, 2028-03-01",
        "2026-05-30, 2025-12-01",
        "2026-06-30, 2025-12-31"
    })
    void shouldBeginAfterTheSameDaySixMonthsEarlierClippedToTheMonthsEnd(LocalDate last, LocalDate first) {
        assertThat(new DsrWindow(last).first()).isEqualTo(first);
    }

    @Test
    void shouldContainItsFirstAndLastDayAndNoneBeside() {
        DsrWindow window = new DsrWindow(LocalDate.of(2026, 11, 11));

        assertThat(window.contains(window.first())).isTrue();
        assertThat(window.contains(window.last())).isTrue();
        assertThat(window.contains(window.first().minusDays(1))).isFalse();
        assertThat(window.contains(window.last().plusDays(1))).isFalse();
    }
}
