package io.deskpulse.desk;

import io.deskpulse.fact.Fact;
import io.deskpulse.fact.Posting;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Adds postings to the rows of the business days they count on (METRICS §3, "where a number is counted"). */
public final class DayDesk {

    private final FactTally tally;

    /** @param rows where the rows are kept */
    public DayDesk(DayRows rows) {
        this.tally = new FactTally(new ByDay(rows));
    }

    /** Adds one posting, with its sign. */
    public void post(Posting posting) {
        tally.post(posting);
    }

    private record ByDay(DayRows rows) implements FactRows {

        @Override
        public void ofShop(Fact fact, Consumer<DayRow> change) {
            rows.change(DayKey.shop(fact.day(), fact.shopId()), change);
        }

        @Override
        public void ofAgent(Fact fact, @Nullable String agentId, Consumer<DayRow> change) {
            rows.change(DayKey.agent(fact.day(), fact.shopId(), agentId), change);
        }
    }
}
