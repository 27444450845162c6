package io.deskpulse.staffing;

/**
 * Buyers who come at random and wait for one of several places: what they will find, by Erlang's formulas. With patience it
 * is Palm's model, Erlang A; without an end to it Erlang C. Arrivals are a Poisson stream, handle times and patience
 * exponential, whoever came first is served first.
 *
 * <p>The formulas are those of A. Mandelbaum and S. Zeltyn, "The Palm/Erlang-A Queue, with Applications to Call Centers"
 * (2005), in their form by the wait that is offered: its density is λ·π·exp(λ·(1 − e^(−θx))/θ − nμx), where π is the
 * probability of n − 1 busy places. Nothing in it overflows, however many the places.
 *
 * @param arrivalsPerSecond λ, 0 or more
 * @param handleSeconds 1/μ, how long a chat holds a place, above 0
 * @param patienceSeconds 1/θ, how long a buyer waits before he leaves, above 0; infinite where nobody leaves
 * @param places n, how many chats can be held at once, 1 or more
 */
public record WaitingLine(double arrivalsPerSecond, double handleSeconds, double patienceSeconds, int places) {

    /** The exponent by which a density has vanished. */
    private static final double VANISHED = 45;

    /** Enough panels for the six digits that nobody needs. */
    private static final int PANELS = 1_000;

    /** @throws IllegalArgumentException if a number is out of its range */
    public WaitingLine {
        require(arrivalsPerSecond >= 0 && Double.isFinite(arrivalsPerSecond), "arrivals a second are 0 or more");
        require(handleSeconds > 0 && Double.isFinite(handleSeconds), "a handle time is above 0");
        require(patienceSeconds > 0, "patience is above 0");
        require(places >= 1, "places are 1 or more");
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    /** How many places would be held on average if there were enough of them, in Erlang. */
    public double load() {
        return arrivalsPerSecond * handleSeconds;
    }

    /** Whether the line stays finite: always, where people leave it. */
    public boolean isStable() {
        return load() < places || Double.isFinite(patienceSeconds);
    }

    /** The share of arrivals that find no place free, 0 to 1; 1 where the line grows without end. */
    public double delayed() {
        return isStable() ? integral(0, Double.POSITIVE_INFINITY) / denominator() : 1;
    }

    /** The share of arrivals that are answered within a time, 0 to 1; those who leave before are not. */
    public double answeredWithin(double seconds) {
        if (!isStable()) {
            return 0;
        }
        double late = delayed() - integral(1 / patienceSeconds, seconds) / denominator();
        return Math.min(1, Math.max(0, 1 - late));
    }

    /** The share of arrivals that leave unanswered, 0 to 1. */
    public double abandoned() {
        return Double.isInfinite(patienceSeconds) ? 0 : meanWaitSeconds() / patienceSeconds;
    }

    /** How long buyers wait on average, those who need not and those who leave included; infinite without an end. */
    public double meanWaitSeconds() {
        if (!isStable()) {
            return Double.POSITIVE_INFINITY;
        }
        if (Double.isInfinite(patienceSeconds)) {
            return delayed() * handleSeconds / (places - load());
        }
        double answered = 1 - delayed() + integral(1 / patienceSeconds, Double.POSITIVE_INFINITY) / denominator();
        return patienceSeconds * Math.max(0, 1 - answered);
    }

    /** The share of the places that is held, 0 to 1. */
    public double occupancy() {
        return Math.min(1, load() * (1 - abandoned()) / places);
    }

    /** 1 / (λπ), scaled as the integrals are. */
    private double denominator() {
        return emptier() / arrivalsPerSecond * Math.exp(-highest()) + integral(0, Double.POSITIVE_INFINITY);
    }

    /** How many times as probable n − 1 places or fewer are as just n − 1: the inverse of Erlang B, by its recursion. */
    private double emptier() {
        double inverse = 1;
        for (int held = 1; held < places; held++) {
            inverse = 1 + inverse * held / load();
        }
        return inverse;
    }

    /** ∫ exp(exponent(x) − leaving·x) dx from 0 to a time, scaled by the highest exponent; by Simpson's rule. */
    private double integral(double leavingPerSecond, double to) {
        double end = Math.min(to, vanishing());
        double width = end / PANELS;
        double top = highest();
        double sum = 0;
        for (int i = 0; i <= PANELS; i++) {
            double x = i * width;
            double weight = i == 0 || i == PANELS ? 1 : i % 2 == 1 ? 4 : 2;
            sum += weight * Math.exp(exponent(x) - top - leavingPerSecond * x);
        }
        return sum * width / 3;
    }

    private double exponent(double x) {
        double come = Double.isInfinite(patienceSeconds) ? x : patienceSeconds * -Math.expm1(-x / patienceSeconds);
        return arrivalsPerSecond * come - places / handleSeconds * x;
    }

    private double highest() {
        return exponent(peak());
    }

    /** The wait at which as many are left of those who come as are served; 0 where there are places enough for all. */
    private double peak() {
        return load() > places ? patienceSeconds * Math.log(load() / places) : 0;
    }

    private double vanishing() {
        double x = peak() + handleSeconds / places;
        while (exponent(x) > highest() - VANISHED) {
            x *= 2;
        }
        return x;
    }
}
