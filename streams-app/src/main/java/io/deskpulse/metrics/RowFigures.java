package io.deskpulse.metrics;

import io.deskpulse.desk.DayRow;
import io.deskpulse.desk.Figure;
import io.deskpulse.desk.Ledger;
import io.deskpulse.policy.ShopPolicy;
import java.util.OptionalDouble;

/** The ratios and means of one row, formed from its sums at the very last; absent where there is nothing to divide by. */
record RowFigures(DayRow row, ShopPolicy policy) {

    private static final double MILLIS = 1000.0;

    long get(Figure figure) {
        return row.get(figure);
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
        return row.within().getOrDefault(seconds, 0L);
    }

    OptionalDouble withinRatio(int seconds, Ledger ledger) {
        return quotient((double) within(seconds), legs(ledger));
    }

    OptionalDouble responseQuantileSeconds(double q) {
        return get(Figure.LEGS_REPLIED) == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(row.responses().quantile(q) / MILLIS);
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
