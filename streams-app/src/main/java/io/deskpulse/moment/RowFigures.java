package io.deskpulse.moment;

import io.deskpulse.desk.Figure;
import io.deskpulse.desk.Ledger;
import io.deskpulse.live.Pane;
import io.deskpulse.policy.ShopPolicy;
import java.util.OptionalDouble;

/**
 * The ratios and means of one window, formed from its sums at the very last; absent where there is nothing to divide by.
 * Whoever shows figures takes them from here, so that no two pages can differ. Times are in milliseconds.
 *
 * @param sums what became known in the window, or counts on the day
 */
public record RowFigures(Pane sums, ShopPolicy policy) {

    /**
     * A figure; none is less than nothing, though the sum may be: a session that began as nobody's is taken from
     * {@code unassigned} in the minute in which somebody joins it, and that may still be in a window which its beginning
     * has left.
     */
    public long get(Figure figure) {
        return Math.max(0, sums.row().get(figure));
    }

    /** The ended legs that a ledger counts. */
    public long legs(Ledger ledger) {
        long ended = get(Figure.LEGS_REPLIED)
                + get(Figure.LEGS_TRANSFERRED)
                + get(Figure.LEGS_RESCUED)
                + get(Figure.LEGS_EXPIRED)
                + get(Figure.LEGS_RELEASED);
        return ledger == Ledger.PLATFORM
                ? ended
                : ended - get(Figure.LEGS_RELEASED) - get(Figure.LEGS_TRANSFERRED_VOID);
    }

    /** The mean response of a ledger: in the platform's, an unanswered leg weighs the cap (METRICS §3). */
    public OptionalDouble meanResponseMs(Ledger ledger) {
        long replied = get(Figure.LEGS_REPLIED);
        if (ledger == Ledger.FAIR) {
            return quotient(get(Figure.RESPONSE_SUM_MS), replied);
        }
        long legs = legs(Ledger.PLATFORM);
        long unanswered = policy.responseCap().toMillis() * (legs - replied);
        return quotient(get(Figure.RESPONSE_CAPPED_SUM_MS) + unanswered, legs);
    }

    /** Replied legs whose response took at most that many seconds. */
    public long within(int seconds) {
        return sums.row().within().get(seconds);
    }

    /** The legs whose verdict at a threshold is known (METRICS §3, "matured"). */
    public long judged(int seconds, Ledger ledger) {
        return within(seconds) + sums.missed().get(ledger, seconds);
    }

    /** The share of those legs that met it, 0–1. */
    public OptionalDouble withinRatio(int seconds, Ledger ledger) {
        return quotient(within(seconds), judged(seconds, ledger));
    }

    /**
     * The response time that so many of all responses keep to, at most 5 % off.
     *
     * @param q 0–1
     */
    public OptionalDouble responseQuantileMs(double q) {
        return get(Figure.LEGS_REPLIED) == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((double) sums.row().responses().quantile(q));
    }

    /** One figure by another. */
    public OptionalDouble ratio(Figure part, Figure whole) {
        return quotient(get(part), get(whole));
    }

    private static OptionalDouble quotient(long sum, long number) {
        return number == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) sum / number);
    }
}
