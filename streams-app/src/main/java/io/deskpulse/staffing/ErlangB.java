package io.deskpulse.staffing;

/** Places without a line: whoever finds none free is lost. The formula that the others rest on (A. K. Erlang, 1917). */
public final class ErlangB {

    private ErlangB() {}

    /**
     * The share of arrivals that are lost, by the recursion 1/B(n) = 1 + n/a · 1/B(n − 1), which no number of places
     * overflows.
     *
     * @param load a, in Erlang, above 0
     * @param places n, 0 or more
     * @throws IllegalArgumentException if either is out of its range
     */
    public static double lost(double load, int places) {
        if (!(load > 0) || places < 0) {
            throw new IllegalArgumentException("the load is above 0 and places are 0 or more");
        }
        double inverse = 1;
        for (int n = 1; n <= places; n++) {
            inverse = 1 + inverse * n / load;
        }
        return 1 / inverse;
    }
}
