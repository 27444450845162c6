package io.deskpulse.scorecard.print;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.scorecard.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueTextTest {

    private static ValueText in(Unit unit, String currency) {
        return new ValueText(unit, currency);
    }

    @ParameterizedTest
    @CsvSource({
        "RATE, 0.4249, 42.5 %",
        "AMOUNT_RATE, 0.05, 5.0 %",
        "MILLISECONDS, 1234567, '1,234.6 s'",
        "SCORE, 4.8, 4.80",
        "COUNT, 1234, '1,234'",
        "COUNT, 65.5789, 65.6",
        "MINOR, 1234567, '12,345.67 CNY'"
    })
    void shouldWriteValuesWithTheirUnit(Unit unit, double value, String text) {
        assertThat(in(unit, "CNY").of(value)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "RATE, 0.1, +10.0 pp",
        "RATE, -0.035, -3.5 pp",
        "RATE, -0.0000001, +0.0 pp",
        "MILLISECONDS, -3400, -3.4 s",
        "COUNT, 6, +6",
        "MINOR, -250, -2.50 CNY"
    })
    void shouldWriteDifferencesWithTheirSign(Unit unit, double value, String text) {
        assertThat(in(unit, "CNY").difference(value)).isEqualTo(text);
    }

    @Test
    void shouldCountDecimalsAsTheCurrencyDoes() {
        assertThat(in(Unit.MINOR, "JPY").of(1500.0)).isEqualTo("1,500 JPY");
        assertThat(in(Unit.MINOR, "QQQ").of(1500.0)).isEqualTo("1,500 QQQ");
    }

    @Test
    void shouldWriteNothingWhereThereIsNothing() {
        assertThat(in(Unit.RATE, null).of(null)).isEmpty();
        assertThat(in(Unit.RATE, null).interval(null, null)).isEmpty();
    }
}
