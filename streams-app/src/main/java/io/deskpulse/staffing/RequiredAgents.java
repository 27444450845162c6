package io.deskpulse.staffing;

import org.jspecify.annotations.Nullable;

/**
 * The fewest people with whom a shop keeps its word.
 *
 * @param atDesk how many have to be there, 0 where nobody comes
 * @param rostered how many have to be rostered, so that so many are there
 * @param line what buyers find with them; absent where nobody comes
 */
public record RequiredAgents(
        int atDesk, int rostered, @Nullable WaitingLine line) {

    /**
     * For arrivals as in one stretch of time, such as a quarter-hour.
     *
     * @param arrivalsPerHour 0 or more
     * @param handleSeconds of a chat that a person holds alone, above 0
     * @param patienceSeconds infinite where nobody leaves
     * @throws IllegalArgumentException if a number is out of its range
     */
    public static RequiredAgents of(
            double arrivalsPerHour,
            double handleSeconds,
            double patienceSeconds,
            Concurrency concurrency,
            Target target) {
        Lines lines = new Lines(
                arrivalsPerHour / 3600, concurrency.handleSeconds(handleSeconds), patienceSeconds, concurrency.chats());
        if (lines.with(1).load() == 0) {
            return new RequiredAgents(0, 0, null);
        }
        int enough = 1;
        while (!target.isMetBy(lines.with(enough))) {
            enough *= 2;
        }
        int tooFew = enough / 2;
        while (enough - tooFew > 1) {
            int middle = (enough + tooFew) / 2;
            if (target.isMetBy(lines.with(middle))) {
                enough = middle;
            } else {
                tooFew = middle;
            }
        }
        return new RequiredAgents(
                enough, (int) Math.ceil(enough / (1 - target.shrinkage()) - 1e-9), lines.with(enough));
    }

    /** The same buyers before more or fewer people. */
    private record Lines(double arrivalsPerSecond, double handleSeconds, double patienceSeconds, int chats) {

        WaitingLine with(int agents) {
            return new WaitingLine(
                    arrivalsPerSecond, handleSeconds, patienceSeconds, Math.multiplyExact(agents, chats));
        }
    }
}
