package io.deskpulse.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How many times as many buyers come at each moment of a promotion. The calendar says how many on average; how that is
 * spread, such as the rush at midnight, is learned from the shop's promotion before, if there was one.
 */
final class Ramps {

    /** How many quarter-hours before and after count with one, so that chance moves it less. */
    private static final int NEIGHBOURS = 1;

    private final ArrivalHistory history;
    private final Promotions promotions;
    private final OrdinaryDays ordinary;

    Ramps(ArrivalHistory history, Promotions promotions, OrdinaryDays ordinary) {
        this.history = history;
        this.promotions = promotions;
        this.ordinary = ordinary;
    }

    /** How many times as many as on an ordinary day come in a quarter-hour. */
    double factorAt(Slot slot, Slot now) {
        Promotion promotion = promotions.at(slot).orElse(null);
        if (promotion == null) {
            return 1;
        }
        Optional<Promotion> model = promotions.before(promotion).filter(past -> isOver(past, now));
        double[] ramp = model.map(this::ramp).orElse(new double[0]);
        if (ramp.length == 0) {
            return promotion.multiplier();
        }
        List<Slot> slots = slotsOf(promotion);
        int place = slots.indexOf(slot) * ramp.length / slots.size();
        return promotion.multiplier() * ramp[place];
    }

    private boolean isOver(Promotion past, Slot now) {
        return !past.to().isAfter(now.start()) && history.knows(past.from().toLocalDate());
    }

    /** What came of what was to be expected at each moment, 1 on average; empty where nothing was to be expected. */
    private double[] ramp(Promotion past) {
        List<Slot> slots = slotsOf(past);
        double[] came = slots.stream().mapToDouble(history::of).toArray();
        double[] expected = slots.stream().mapToDouble(this::expected).toArray();
        double all = sum(came, 0, came.length) / sum(expected, 0, expected.length);
        if (!(all > 0) || Double.isInfinite(all)) {
            return new double[0];
        }
        double[] ramp = new double[came.length];
        for (int place = 0; place < ramp.length; place++) {
            int from = Math.max(0, place - NEIGHBOURS);
            int to = Math.min(ramp.length, place + NEIGHBOURS + 1);
            double there = sum(expected, from, to);
            ramp[place] = there > 0 ? sum(came, from, to) / there / all : 1;
        }
        return ramp;
    }

    private double expected(Slot slot) {
        OrdinaryDays.Day day = ordinary.of(slot.day(), slot.day());
        return day == null ? 0 : day.mean(slot.quarter());
    }

    private static double sum(double[] values, int from, int to) {
        double sum = 0;
        for (int place = from; place < to; place++) {
            sum += values[place];
        }
        return sum;
    }

    private static List<Slot> slotsOf(Promotion promotion) {
        List<Slot> slots = new ArrayList<>();
        Slot slot = Slot.of(promotion.from());
        while (slot.start().isBefore(promotion.to())) {
            if (promotion.holds(slot)) {
                slots.add(slot);
            }
            slot = slot.plus(1);
        }
        return slots;
    }
}
