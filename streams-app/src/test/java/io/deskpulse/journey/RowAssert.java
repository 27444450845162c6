package io.deskpulse.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.desk.DayKey;
import io.deskpulse.desk.DayRow;
import io.deskpulse.desk.Figure;
import io.deskpulse.policy.ShopPolicy;
import java.util.EnumSet;
import java.util.Set;

/** Says what one row of the day report must show. */
final class RowAssert {

    private final DayKey key;
    private final DayRow row;
    private final long capMs;
    private final Set<Figure> told = EnumSet.noneOf(Figure.class);

    RowAssert(DayKey key, DayRow row, ShopPolicy policy) {
        this.key = key;
        this.row = row;
        this.capMs = policy.responseCap().toMillis();
    }

    RowAssert shows(Figure figure, long value) {
        told.add(figure);
        assertThat(row.get(figure)).as("%s of %s", figure, key).isEqualTo(value);
        return this;
    }

    /** Replied legs whose response took no longer than that. */
    RowAssert within(int seconds, long value) {
        assertThat(row.within().get(seconds))
                .as("within %s s of %s", seconds, key)
                .isEqualTo(value);
        return this;
    }

    /** Every figure that was not told is zero. */
    void andNothingElse() {
        for (Figure figure : EnumSet.complementOf(EnumSet.copyOf(told))) {
            assertThat(row.get(figure)).as("%s of %s", figure, key).isZero();
        }
    }

    void isEmpty() {
        assertThat(row.isEmpty()).as("the row of %s is empty", key).isTrue();
    }

    /** The marketplace's ledger: every leg that is somebody's. */
    RowAssert platform(long legs, long unanswered, long meanMs) {
        assertThat(legs()).as("platform legs of %s", key).isEqualTo(legs);
        assertThat(legs() - replied()).as("platform unanswered of %s", key).isEqualTo(unanswered);
        long sum = row.get(Figure.RESPONSE_CAPPED_SUM_MS) + capMs * unanswered;
        assertThat(legs == 0 ? 0 : sum / legs).as("platform mean of %s", key).isEqualTo(meanMs);
        return this;
    }

    /** The fair ledger: void legs left out. */
    RowAssert fair(long legs, long unanswered, long meanMs) {
        long counted = legs() - row.get(Figure.LEGS_TRANSFERRED_VOID) - row.get(Figure.LEGS_RELEASED);
        assertThat(counted).as("fair legs of %s", key).isEqualTo(legs);
        assertThat(counted - replied()).as("fair unanswered of %s", key).isEqualTo(unanswered);
        long sum = row.get(Figure.RESPONSE_SUM_MS);
        assertThat(replied() == 0 ? 0 : sum / replied())
                .as("fair mean of %s", key)
                .isEqualTo(meanMs);
        return this;
    }

    private long replied() {
        return row.get(Figure.LEGS_REPLIED);
    }

    private long legs() {
        return replied()
                + row.get(Figure.LEGS_TRANSFERRED)
                + row.get(Figure.LEGS_RESCUED)
                + row.get(Figure.LEGS_EXPIRED)
                + row.get(Figure.LEGS_RELEASED);
    }
}
