package io.deskpulse.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {

    /** R. G. Newcombe, "Two-sided confidence intervals for the single proportion", Statistics in Medicine 17 (1998), table I. */
    @ParameterizedTest
    @CsvSource({
        "81, 263, 0.2553, 0.3662", //
        "15, 148, 0.0624, 0.1605",
        "0, 20, 0.0000, 0.1611",
        "1, 29, 0.0061, 0.1718"
    })
    void shouldAgreeWithNewcombesTable(long hits, long cases, double low, double high) {
        assertBounds(hits, cases, low, high, 0.00005);
    }

    /** What R prints: {@code binconf(520, 1000)} of Hmisc, and the formula worked out for 6 of the 32 cars of mtcars. */
    @ParameterizedTest
    @CsvSource({"520, 1000, 0.4890177, 0.5508292", "6, 32, 0.08889545, 0.35309155"})
    void shouldAgreeWithR(long hits, long cases, double low, double high) {
        assertBounds(hits, cases, low, high, 0.00000005);
    }

    private static void assertBounds(long hits, long cases, double low, double high, double precision) {
        Interval interval = Interval.wilson(hits, cases);

        assertThat(interval.low()).isCloseTo(low, within(precision));
        assertThat(interval.high()).isCloseTo(high, within(precision));
    }

    @Test
    void shouldEndExactlyAtTheEdgesWhenAllOrNothingWasHit() {
        assertThat(Interval.wilson(0, 7).low()).isEqualTo(0.0);
        assertThat(Interval.wilson(7, 7).high()).isEqualTo(1.0);
    }

    @Test
    void shouldGrowNarrowerWithMoreCases() {
        Interval few = Interval.wilson(4, 10);
        Interval many = Interval.wilson(400, 1000);

        assertThat(many.high() - many.low()).isLessThan((few.high() - few.low()) / 5);
    }
}
