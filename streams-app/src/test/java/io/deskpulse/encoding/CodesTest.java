package io.deskpulse.encoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.Test;

class CodesTest {

    private final Codes<DayOfWeek> codes = Codes.of(List.of(DayOfWeek.SUNDAY, DayOfWeek.MONDAY));

    @Test
    void shouldCountByThePlaceInTheListNotInTheEnum() {
        assertThat(codes.codeOf(DayOfWeek.SUNDAY)).isZero();
        assertThat(codes.codeOf(DayOfWeek.MONDAY)).isEqualTo(1);
    }

    @Test
    void shouldFindTheValueOfACode() {
        assertThat(codes.ofCode(0)).isEqualTo(DayOfWeek.SUNDAY);
        assertThat(codes.ofCode(1)).isEqualTo(DayOfWeek.MONDAY);
    }

    @Test
    void shouldRefuseACodeNobodyGaveOut() {
        assertThatThrownBy(() -> codes.ofCode(2)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
