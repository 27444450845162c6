package io.deskpulse.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            12.34     | CNY | 1234
            0.1       | CNY | 10
            19.999000 | BHD | 19999
            12        | JPY | 12
            1,234.50  | CNY | 123450
            ¥8        | CNY | 800
            ￥ 0.07   | CNY | 7
            12.00     | JPY | 12
            """)
    void shouldBeExactInTheMinorUnit(String text, String currency, long minor) throws UnusableException {
        assertThat(Money.minor(text, currency)).isEqualTo(minor);
    }

    @Property
    void shouldReadBackEveryAmountOfFen(@ForAll @LongRange(min = 0, max = 99_999_999_999_999L) long fen)
            throws UnusableException {
        assertThat(Money.minor(BigDecimal.valueOf(fen, 2).toPlainString(), "CNY"))
                .isEqualTo(fen);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "1e3", "12,34", "1,23.4", "12.", "NaN", "١٢", "1234567890123456"})
    void shouldRefuseWhatIsNoAmount(String text) {
        assertThatThrownBy(() -> Money.minor(text, "CNY"))
                .isInstanceOf(UnusableException.class)
                .hasMessage("is no amount such as 12.34");
    }

    @Test
    void shouldRefuseToRound() {
        assertThatThrownBy(() -> Money.minor("0.005", "CNY")).hasMessage("is finer than the minor unit of CNY");
    }

    @Test
    void shouldRefuseACurrencyThatIsNone() {
        assertThatThrownBy(() -> Money.minor("1", "YUAN")).hasMessage("is in no currency of ISO 4217");
    }
}
