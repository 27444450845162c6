package io.deskpulse.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.deskpulse.policy.Aspect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PointsTest {

    private static final Measure ANY = new SilentOrderValue("any");
    private static final Slot MORE = Slot.more(Aspect.CONVERSION, ANY);
    private static final Slot LESS = Slot.less(Aspect.REFUND_RATE, ANY);
    private static final Slot MARK = Slot.more(Aspect.DSR, ANY).from(1);

    @ParameterizedTest
    @CsvSource({
        "0.40, 100", // what was expected and the target
        "0.50, 100", // never more
        "0.30, 87.5", // as expected, three quarters of the target
        "0.15, 43.75", // half of what was expected, three eighths of the target
        "0.00, 0"
    })
    void shouldGiveHalfForWhatWasExpectedAndHalfForTheTarget(double value, double points) {
        assertThat(MORE.points(value, 0.30, 0.40)).isCloseTo(points, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"0.05, 100", "0.00, 100", "0.10, 75", "0.20, 37.5"})
    void shouldGiveMoreForLessWhereLessIsBetter(double value, double points) {
        assertThat(LESS.points(value, 0.10, 0.05)).isCloseTo(points, within(1e-9));
    }

    @Test
    void shouldCountMarksFromTheLowestThatCanBeGiven() {
        assertThat(MARK.points(1, null, 5.0)).isZero();
        assertThat(MARK.points(3, null, 5.0)).isEqualTo(50);
    }

    @Test
    void shouldGoByTheOneThatIsKnown() {
        assertThat(MORE.points(0.2, null, 0.4)).isEqualTo(50);
        assertThat(MORE.points(0.2, 0.8, null)).isEqualTo(25);
        assertThat(MORE.points(0.2, null, null)).isNull();
    }

    @Test
    void shouldCountAsReachedWhatAsksForNothing() {
        assertThat(MORE.points(0, 0.0, 0.0)).isEqualTo(100);
        assertThat(LESS.points(0, 0.0, 0.0)).isEqualTo(100);
        assertThat(LESS.points(0.1, 0.0, 0.0)).isZero();
    }
}
