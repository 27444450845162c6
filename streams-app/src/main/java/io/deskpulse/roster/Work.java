package io.deskpulse.roster;

import io.deskpulse.desk.ChatLevels;
import org.jspecify.annotations.Nullable;

/**
 * How a shop's sessions were worked off.
 *
 * @param handleSeconds of people's time in a session, held alone; above 0
 * @param growth by what part of itself that grows with each further chat held at once, 0 or more
 * @param patienceSeconds how long buyers wait on average before they leave; infinite where nobody did
 */
public record Work(double handleSeconds, double growth, double patienceSeconds) {

    /** A number of chats that fewer ended from says nothing of its handle time. */
    private static final int LEAST_ENDED = 10;

    /**
     * What was measured.
     *
     * <p>Of chats held n at once, agents' time T(n) and C(n) endings give a handle time of n · T(n) / C(n) (Little's law);
     * through these goes the straight line that is nearest by the squares, each weighted by C(n). What a session takes is
     * that of a chat times chats per session, since some sessions have one message only and others several agents.
     *
     * <p>Buyers leave at a constant rate: those who left by the time that all of them waited (the estimate of greatest
     * likelihood for exponential patience, of which answered buyers show only that it was longer).
     *
     * @param sessions that reached people
     * @param waitedMs how long buyers waited, until they were answered or left
     * @param left how many left
     * @return null where no chat has ended
     */
    public static @Nullable Work measured(ChatLevels levels, long sessions, long waitedMs, long left) {
        Line line = new Line();
        levels.millis()
                .forEach((chats, millis) ->
                        line.add(chats, millis, levels.ended().get(chats)));
        if (line.ended == 0 || sessions <= 0) {
            return null;
        }
        double perSession = line.ended / sessions;
        double patience = left <= 0 ? Double.POSITIVE_INFINITY : waitedMs / 1000.0 / left;
        return new Work(line.alone() * perSession, line.growth(), patience);
    }

    /** The line of handle times over chats held besides. */
    private static final class Line {

        private double ended;
        private double chatSeconds;
        private double weight;
        private double x;
        private double y;
        private double xx;
        private double xy;

        void add(int chats, long millis, long endedThere) {
            double time = chats * millis / 1000.0;
            ended += endedThere;
            chatSeconds += time;
            if (endedThere >= LEAST_ENDED) {
                double handle = time / endedThere;
                double besides = chats - 1.0;
                weight += endedThere;
                x += endedThere * besides;
                y += endedThere * handle;
                xx += endedThere * besides * besides;
                xy += endedThere * besides * handle;
            }
        }

        private double slope() {
            double spread = weight * xx - x * x;
            return spread > 0 ? Math.max(0, (weight * xy - x * y) / spread) : 0;
        }

        /** Where the line meets nobody besides; if it cannot be drawn, what a chat takes on average. */
        double alone() {
            double start = weight > 0 ? (y - slope() * x) / weight : 0;
            return start > 0 ? start : chatSeconds / ended;
        }

        double growth() {
            double start = weight > 0 ? (y - slope() * x) / weight : 0;
            return start > 0 ? slope() / start : 0;
        }
    }
}
