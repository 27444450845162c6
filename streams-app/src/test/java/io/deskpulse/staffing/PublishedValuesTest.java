package io.deskpulse.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Erlang's formulas against figures that others have printed, within half a percent of each. */
class PublishedValuesTest {

    private static final double HALF_A_PERCENT = 0.005;

    private static void assertPublished(double figure, double published) {
        assertThat(figure).isCloseTo(published, within(HALF_A_PERCENT * published));
    }

    /** T. S. Rappaport, "Wireless Communications", table of the capacity of an Erlang B system. */
    @ParameterizedTest
    @CsvSource({
        "4, 0.01, 0.869",
        "4, 0.001, 0.439",
        "5, 0.01, 1.36",
        "5, 0.005, 1.13",
        "10, 0.01, 4.46",
        "10, 0.005, 3.96",
        "10, 0.001, 3.09",
        "20, 0.01, 12.0",
        "20, 0.005, 11.1",
        "20, 0.002, 10.1",
        "20, 0.001, 9.41",
        "40, 0.01, 29.0",
        "70, 0.01, 56.1",
        "100, 0.01, 84.1",
        "100, 0.005, 80.9",
        "100, 0.002, 77.4",
        "100, 0.001, 75.2"
    })
    void shouldLoseAsManyAsTheTableSays(int places, double lost, double load) {
        assertPublished(loadThatLoses(lost, places), load);
    }

    /** The manual of the calculator at erlang.com: 15 lines, one call in a hundred is blocked. */
    @Test
    void shouldCarryWhatTheCalculatorSays() {
        assertPublished(loadThatLoses(0.01, 15), 8.108);
    }

    private static double loadThatLoses(double lost, int places) {
        double low = 0;
        double high = 2 * places;
        for (int i = 0; i < 100; i++) {
            double middle = (low + high) / 2;
            if (ErlangB.lost(middle, places) < lost) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    /** Mandelbaum and Zeltyn (2005), the comparison of 50 people at 48 calls a minute of one minute each. */
    @Test
    void shouldWaitAsLongAsTheComparisonOfErlangCAndASays() {
        WaitingLine patient = new WaitingLine(0.8, 60, Double.POSITIVE_INFINITY, 50);
        WaitingLine impatient = new WaitingLine(0.8, 60, 120, 50);

        assertPublished(patient.meanWaitSeconds(), 20.8);
        assertPublished(patient.occupancy(), 0.96);
        assertPublished(impatient.meanWaitSeconds(), 3.7);
        assertPublished(impatient.abandoned(), 0.031);
        assertPublished(impatient.occupancy(), 0.93);
    }

    /** Erlang C and its inverse relation to Erlang B: C = nB / (n − a(1 − B)), in any textbook. */
    @ParameterizedTest
    @CsvSource({"1, 0.5", "2, 1.9", "55, 48", "300, 290", "2000, 1900"})
    void shouldDelayAsErlangCSaysOfErlangB(int places, double load) {
        double lost = ErlangB.lost(load, places);
        WaitingLine line = new WaitingLine(load / 100, 100, Double.POSITIVE_INFINITY, places);

        assertThat(line.delayed()).isCloseTo(places * lost / (places - load * (1 - lost)), within(1e-6));
    }
}
