package io.deskpulse.metrics;

import io.deskpulse.desk.Figure;
import io.deskpulse.desk.Ledger;
import io.deskpulse.live.Pane;
import io.deskpulse.policy.ShopPolicy;
import java.util.OptionalDouble;

/**
 * The ratios and means of one window, formed from its sums at the very last; absent where there is nothing to divide by.
 *
 * @param sums what became known in the window, or counts on the day
 */
record RowFigures(Pane sums, ShopPolicy policy) {

    private static final double MILLIS = 1000.0;

    /**
     * A figure; none is less than nothing, though the sum may be: a session that began as nobody's is taken from
     * {@code unassigned} in the minute in which somebody joins it, and that may still be in a window which its beginning
     * has left.
     */
    long get(Figure figure) {
        return Math.max(0, sums.row().get(figure));
    }

    double seconds(Figure millis) {
        return get(millis) / MILLIS;
    }

    /** The ended legs that a ledger counts. */
    long legs(Ledger ledger) {
        long ended = get(Figure.LEGS_REPLIED)
                + get(Figure.LEGS_TRANSFERRED)
                + get(Figure.LEGS_RESCUED)
                + get(Figure.LEGS_EXPIRED)
                + get(Figure.LEGS_RELEASED);
        return ledger == Ledger.PLATFORM
                ? ended
                : ended - get(Figure.LEGS_RELEASED) - get(Figure.LEGS_TRANSFERRED_VOID);
    }

    OptionalDouble meanResponseSeconds(Ledger ledger) {
        long replied = get(Figure.LEGS_REPLIED);
        if (ledger == Ledger.FAIR) {
            return quotient(seconds(Figure.RESPONSE_SUM_MS), replied);
        }
        long legs = legs(Ledger.PLATFORM);
        double unanswered = policy.responseCap().toMillis() / MILLIS * (legs - replied);
        return quotient(seconds(Figure.RESPONSE_CAPPED_SUM_MS) + unanswered, legs);
    }

    long within(int seconds) {
        return sums.row().within().getOrDefault(seconds, 0L);
    }

    /** The legs whose verdict at a threshold is known (METRICS §3, "matured"). */
    long judged(int seconds, Ledger ledger) {
        return within(seconds) + sums.missed().get(ledger, seconds);
    }

    OptionalDouble withinRatio(int seconds, Ledger ledger) {
        return quotient((double) within(seconds), judged(seconds, ledger));
    }

    OptionalDouble responseQuantileSeconds(double q) {
        return get(Figure.LEGS_REPLIED) == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(sums.row().responses().quantile(q) / MILLIS);
    }

    OptionalDouble mean(Figure sumMillis, Figure count) {
        return quotient(seconds(sumMillis), get(count));
    }

    OptionalDouble ratio(Figure part, Figure whole) {
        return quotient((double) get(part), get(whole));
    }

    /** A count, which is always known. */
    static OptionalDouble known(long count) {
        return OptionalDouble.of((double) count);
    }

    private static OptionalDouble quotient(double sum, long number) {
        return number == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / number);
    }
}
