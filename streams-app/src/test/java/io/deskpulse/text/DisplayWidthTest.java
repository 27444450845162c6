package io.deskpulse.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {

    @ParameterizedTest
    @CsvSource({
        "a1, 2",
        "小美, 4",
        "店铺:小美, 9",
        "询单转化率 conversion, 21",
        "ＡＢ, 4", // fullwidth letters
        "𠮷, 2", // a character beyond the basic plane
        "한글, 4",
        "12.5–30.1 %, 11"
    })
    void shouldCountColumnsAsATerminalDoes(String text, int columns) {
        assertThat(DisplayWidth.of(text)).isEqualTo(columns);
    }

    @Test
    void shouldGiveNoColumnToAMarkOnALetter() {
        assertThat(DisplayWidth.of("e\u0301")).isEqualTo(1);
    }

    @Test
    void shouldGiveNothingToNothing() {
        assertThat(DisplayWidth.of("")).isZero();
    }
}
