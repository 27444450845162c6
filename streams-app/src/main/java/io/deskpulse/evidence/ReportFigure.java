package io.deskpulse.evidence;

import io.deskpulse.desk.DayRow;
import io.deskpulse.desk.Figure;
import java.util.Comparator;

/** A number of the day report under the name it has there, and how it is read from a row: a real one or a probe's. */
public sealed interface ReportFigure {

    /** Its path in a row of the report, such as {@code legs.replied}. */
    String name();

    /** Its value in a row. */
    long in(DayRow row);

    /** Whether a row that holds nothing but one posting bears on it. */
    default boolean restsOn(DayRow probe) {
        return in(probe) != 0;
    }

    /** What the one posting of such a row contributes. */
    default long contributionIn(DayRow probe) {
        return in(probe);
    }

    /** Whether it spans the days of the shop rating's window instead of one. */
    default boolean rolls() {
        return false;
    }

    /** The order that what remains is best read in: by time, of a quantile by length, so that its rank can be counted. */
    default Comparator<Contribution> order() {
        return Comparator.comparingLong(entry -> entry.posting().fact().at());
    }

    /** A count or sum that the desk adds up as such. */
    record Sum(Figure figure) implements ReportFigure {
        @Override
        public String name() {
            return figure.path();
        }

        @Override
        public long in(DayRow row) {
            return row.get(figure);
        }

        @Override
        public boolean rolls() {
            return figure.rolls();
        }
    }

    /** The responses within a threshold of that many seconds. */
    record Within(int seconds) implements ReportFigure {
        @Override
        public String name() {
            return "within." + seconds;
        }

        @Override
        public long in(DayRow row) {
            return row.within().get(seconds);
        }
    }

    /**
     * The response that a part of all responses does not exceed. It is no sum: it rests on all of them, each contributing
     * itself.
     *
     * @param part 0–1
     */
    record Quantile(String name, double part) implements ReportFigure {
        @Override
        public long in(DayRow row) {
            return row.responses().quantile(part);
        }

        @Override
        public boolean restsOn(DayRow probe) {
            return !probe.responses().isEmpty();
        }

        @Override
        public long contributionIn(DayRow probe) {
            return probe.get(Figure.RESPONSE_SUM_MS);
        }

        @Override
        public Comparator<Contribution> order() {
            return Comparator.comparingLong(Contribution::amount);
        }

        /** Which of so many responses, counted from the shortest, it is. */
        public long rankAmong(long responses) {
            return (long) Math.ceil(part * responses);
        }
    }
}
