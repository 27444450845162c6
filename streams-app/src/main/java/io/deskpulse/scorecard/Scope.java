package io.deskpulse.scorecard;

import io.deskpulse.desk.DayRow;
import io.deskpulse.desk.Figure;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Who is measured: a shop, an agent in a shop, or an agent over all his shops.
 *
 * @param shares his parts of the shops' days, at least one
 * @param asOf the newest event time, in epoch milliseconds
 */
record Scope(List<Share> shares, long asOf) {

    boolean isShop() {
        return shares.stream().allMatch(Share::whole);
    }

    long sum(ToLongFunction<Share> number) {
        return shares.stream().mapToLong(number).sum();
    }

    long sum(HourCount count) {
        return sum(share -> count.sum(share.hours()));
    }

    long sum(Figure figure) {
        return sum(share -> share.row().get(figure));
    }

    double predicted(ToDoubleFunction<Share> prediction) {
        return shares.stream().mapToDouble(prediction).sum();
    }

    /** The rows of the shops themselves. */
    List<DayRow> shopRows() {
        return shares.stream().map(share -> share.shop().row()).toList();
    }

    /** Whether an instant after the day and so many days more has been seen, in every shop's zone. */
    boolean settled(int days) {
        return shares.stream().allMatch(share -> share.shop().settledAt(asOf, days));
    }

    /** The currency of all amounts; absent where the shops have several. */
    @Nullable
    String currency() {
        List<String> currencies = shares.stream()
                .map(share -> share.shop().policy().currency())
                .distinct()
                .toList();
        return currencies.size() == 1 ? currencies.get(0) : null;
    }

    /** The limit of the headline rate, in seconds; absent where the shops have several. */
    @Nullable
    Integer headlineSeconds() {
        List<Integer> limits = shares.stream()
                .map(share -> share.shop().policy().headline().withinSeconds())
                .distinct()
                .toList();
        return limits.size() == 1 ? limits.get(0) : null;
    }
}
