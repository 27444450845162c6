package io.deskpulse.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The formulas against lines that are played through, within what the plays differ among themselves. */
class RehearsalTest {

    private static final int PLAYS = 20;
    private static final int BUYERS = 40_000;
    private static final double LIMIT = 30;

    @ParameterizedTest
    @CsvSource({
        "0.02, 120, Infinity, 4",
        "0.25, 60, Infinity, 17",
        "0.8, 60, Infinity, 52",
        "0.02, 120, 60, 3",
        "0.25, 60, 90, 15",
        "0.8, 60, 120, 50",
        "0.8, 60, 120, 40",
        "2, 45, 30, 80",
        "1.27, 90, 120, 37"
    })
    void shouldFindWhatThePlaysFind(double arrivals, double handle, double patience, int places) {
        WaitingLine line = new WaitingLine(arrivals, handle, patience, places);
        Rehearsal[] plays = IntStream.range(0, PLAYS)
                .mapToObj(seed -> Rehearsal.of(line, LIMIT, BUYERS, seed))
                .toArray(Rehearsal[]::new);

        assertAgree(plays, Rehearsal::delayed, line.delayed());
        assertAgree(plays, Rehearsal::abandoned, line.abandoned());
        assertAgree(plays, Rehearsal::answeredInTime, line.answeredWithin(LIMIT));
        assertAgree(plays, Rehearsal::meanWaitSeconds, line.meanWaitSeconds());
    }

    /** Five standard errors of the plays' mean, and a hair for the empty beginning of each. */
    private static void assertAgree(Rehearsal[] plays, ToDoubleFunction<Rehearsal> figure, double formula) {
        double[] figures = IntStream.range(0, plays.length)
                .mapToDouble(i -> figure.applyAsDouble(plays[i]))
                .toArray();
        double mean =
                IntStream.range(0, figures.length).mapToDouble(i -> figures[i]).sum() / figures.length;
        double squares = IntStream.range(0, figures.length)
                .mapToDouble(i -> (figures[i] - mean) * (figures[i] - mean))
                .sum();
        double error = Math.sqrt(squares / (figures.length - 1) / figures.length);
        assertThat(formula).isCloseTo(mean, within(5 * error + 0.002 * Math.max(1, Math.abs(mean))));
    }
}
