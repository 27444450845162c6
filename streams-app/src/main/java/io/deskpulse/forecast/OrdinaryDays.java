package io.deskpulse.forecast;

import io.deskpulse.forecast.SlotForecast.Basis;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * What a day would bring without promotions: how many sessions the same weekday brought in earlier weeks, spread over the
 * day as earlier days were. The number is of the same weekday only, for weekends differ; the spread is of all days, for it
 * is the same person's day and one weekday alone has too few sessions to tell a quarter-hour from its neighbour.
 */
final class OrdinaryDays {

    /** What a week more of age leaves of a day's weight. */
    private static final double AGEING = 0.75;

    /** The weight of another weekday's spread. */
    private static final double OTHER_WEEKDAY = 0.25;

    /** What a quarter-hour takes of itself and of each neighbour. */
    private static final double[] NEIGHBOURS = {1, 2, 3, 2, 1};

    private final ArrivalHistory history;
    private final Promotions promotions;
    private final Map<LocalDate, Optional<Day>> past = new HashMap<>();
    private final Map<LocalDate, Optional<Day>> ahead = new HashMap<>();
    private LocalDate aheadOf = LocalDate.MIN;

    OrdinaryDays(ArrivalHistory history, Promotions promotions) {
        this.history = history;
        this.promotions = promotions;
    }

    /** Sessions by quarter-hour, and what that rests on. */
    static final class Day {

        private final double[] means;
        private final Basis basis;

        private Day(double[] means, Basis basis) {
            this.means = means;
            this.basis = basis;
        }

        double mean(int quarter) {
            return means[quarter];
        }

        Basis basis() {
            return basis;
        }
    }

    /**
     * A day as the days before another tell.
     *
     * @param before the first day that nothing is taken from
     */
    @Nullable
    Day of(LocalDate day, LocalDate before) {
        if (!day.isAfter(before)) {
            return past.computeIfAbsent(day, one -> formed(one, one)).orElse(null);
        }
        if (!before.equals(aheadOf)) {
            ahead.clear();
            aheadOf = before;
        }
        return ahead.computeIfAbsent(day, one -> formed(one, before)).orElse(null);
    }

    private Optional<Day> formed(LocalDate day, LocalDate before) {
        List<Weighted> all = earlier(day, before);
        List<Weighted> same = all.stream()
                .filter(one -> one.day.getDayOfWeek() == day.getDayOfWeek())
                .toList();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        double level = level(same.isEmpty() ? all : same);
        double[] means = smoothed(spread(all, day));
        for (int quarter = 0; quarter < means.length; quarter++) {
            means[quarter] *= level;
        }
        return Optional.of(new Day(means, same.isEmpty() ? Basis.DAYS : Basis.WEEKS));
    }

    /** A day that something is taken from. */
    private static final class Weighted {

        private final LocalDate day;
        private final long[] sessions;
        private final double weight;

        Weighted(LocalDate day, long[] sessions, double weight) {
            this.day = day;
            this.sessions = sessions;
            this.weight = weight;
        }

        long total() {
            return LongStream.of(sessions).sum();
        }
    }

    private List<Weighted> earlier(LocalDate day, LocalDate before) {
        List<Weighted> days = new ArrayList<>();
        for (LocalDate one : history.daysBefore(before)) {
            if (isOrdinary(one)) {
                long[] sessions = history.days().getOrDefault(one, new long[Slot.PER_DAY]);
                double age = (day.toEpochDay() - one.toEpochDay()) / 7.0;
                days.add(new Weighted(one, sessions, Math.pow(AGEING, age)));
            }
        }
        return days;
    }

    /** Whether no promotion touches a day. */
    boolean isOrdinary(LocalDate day) {
        for (int quarter = 0; quarter < Slot.PER_DAY; quarter++) {
            if (promotions.at(new Slot(day, quarter)).isPresent()) {
                return false;
            }
        }
        return true;
    }

    private static double level(List<Weighted> days) {
        double sum = 0;
        double weights = 0;
        for (Weighted day : days) {
            sum += day.weight * day.total();
            weights += day.weight;
        }
        return sum / weights;
    }

    /** Which share of a day's sessions begins in each quarter-hour. */
    private static double[] spread(List<Weighted> days, LocalDate like) {
        double[] sums = new double[Slot.PER_DAY];
        double all = 0;
        for (Weighted day : days) {
            double weight = day.weight * (day.day.getDayOfWeek() == like.getDayOfWeek() ? 1 : OTHER_WEEKDAY);
            for (int quarter = 0; quarter < sums.length; quarter++) {
                sums[quarter] += weight * day.sessions[quarter];
            }
            all += weight * day.total();
        }
        for (int quarter = 0; quarter < sums.length && all > 0; quarter++) {
            sums[quarter] /= all;
        }
        return sums;
    }

    /** Neighbours lend each other what chance gave to one of them; within the day. */
    private static double[] smoothed(double[] values) {
        double[] smooth = new double[values.length];
        int reach = NEIGHBOURS.length / 2;
        for (int place = 0; place < values.length; place++) {
            double weights = 0;
            for (int step = -reach; step <= reach; step++) {
                if (place + step >= 0 && place + step < values.length) {
                    smooth[place] += NEIGHBOURS[step + reach] * values[place + step];
                    weights += NEIGHBOURS[step + reach];
                }
            }
            smooth[place] /= weights;
        }
        return smooth;
    }
}
