package io.deskpulse.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResponseHistogramTest {

    private static final double TOLERANCE = 0.016;

    private final ResponseHistogram histogram = new ResponseHistogram();

    @Test
    void shouldHaveNoQuantileWithoutResponses() {
        assertThat(histogram.quantile(0.5)).isZero();
        assertThat(histogram.isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"0.5, 20", "0.75, 30", "0.76, 40", "0.9, 40", "1.0, 40", "0.25, 10", "0.01, 10"})
    void shouldTakeTheSmallestResponseThatCoversTheShare(double share, long response) {
        add(40, 10, 30, 20);

        assertThat(histogram.quantile(share)).isEqualTo(response);
    }

    @Property
    void shouldStayWithinItsTolerance(
            @ForAll @NotEmpty List<@LongRange(min = 0, max = 10_000_000_000L) Long> responses,
            @ForAll @DoubleRange(min = 0.01, max = 1) double share) {
        ResponseHistogram any = new ResponseHistogram();
        responses.forEach(response -> any.add(response, 1));

        double exact = exactQuantile(responses, share);

        assertThat((double) any.quantile(share)).isCloseTo(exact, within(exact * TOLERANCE));
    }

    @Property
    void shouldBeExactBelow64Milliseconds(
            @ForAll @NotEmpty List<@LongRange(min = 0, max = 63) Long> responses,
            @ForAll @DoubleRange(min = 0.01, max = 1) double share) {
        ResponseHistogram any = new ResponseHistogram();
        responses.forEach(response -> any.add(response, 1));

        assertThat(any.quantile(share)).isEqualTo(exactQuantile(responses, share));
    }

    @Property(tries = 200)
    void shouldForgetWhatIsTakenBack(
            @ForAll List<@LongRange(min = 0, max = 1_000_000) Long> kept,
            @ForAll List<@LongRange(min = 0, max = 1_000_000) Long> takenBack) {
        ResponseHistogram any = new ResponseHistogram();
        takenBack.forEach(response -> any.add(response, 1));
        kept.forEach(response -> any.add(response, 1));
        takenBack.forEach(response -> any.add(response, -1));
        ResponseHistogram expected = new ResponseHistogram();
        kept.forEach(response -> expected.add(response, 1));

        assertThat(any.isEmpty()).isEqualTo(kept.isEmpty());
        assertThat(any.quantile(0.5)).isEqualTo(expected.quantile(0.5));
        assertThat(any.quantile(0.9)).isEqualTo(expected.quantile(0.9));
    }

    @Test
    void shouldTakeBackBeforeItWasAdded() {
        histogram.add(20, -1);
        add(20, 30);

        assertThat(histogram.quantile(1)).isEqualTo(30);
    }

    @Test
    void shouldAddUpWithAnother() {
        ResponseHistogram other = new ResponseHistogram();
        other.add(30, 3);
        add(10);

        histogram.addAll(other, 1);

        assertThat(histogram.quantile(0.25)).isEqualTo(10);
        assertThat(histogram.quantile(0.5)).isEqualTo(30);
    }

    private void add(long... responses) {
        for (long response : responses) {
            histogram.add(response, 1);
        }
    }

    private static long exactQuantile(List<Long> responses, double share) {
        int rank = (int) Math.ceil(share * responses.size());
        return responses.stream().sorted().toList().get(rank - 1);
    }
}
