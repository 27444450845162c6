package io.deskpulse.moment;

import io.deskpulse.desk.DayKey;
import io.deskpulse.desk.DayRow;
import io.deskpulse.desk.Ledger;
import io.deskpulse.live.Missed;
import io.deskpulse.live.Pane;
import io.deskpulse.live.Whose;
import io.deskpulse.policy.PolicyBook;
import io.deskpulse.policy.ShopPolicy;
import java.util.SortedMap;
import java.util.TreeMap;

/** The sums of today, which is another day for the shops of another zone. */
final class TodaySums {

    private final PolicyBook policies;
    private final long now;
    private final TreeMap<Whose, Pane> sums = new TreeMap<>();

    TodaySums(PolicyBook policies, long now) {
        this.policies = policies;
        this.now = now;
    }

    /**
     * Adds them up.
     *
     * @param rows of all days that are today somewhere
     * @param openMissed the verdicts that legs still open have missed, which no day row knows of
     */
    SortedMap<Whose, Pane> of(SortedMap<DayKey, DayRow> rows, SortedMap<DayKey, Missed> openMissed) {
        rows.forEach((key, row) -> {
            if (isToday(key) && !row.isEmpty()) {
                sum(key).row().addAll(row, 1);
            }
        });
        sums.forEach(this::addMissedOfEnded);
        openMissed.forEach((key, missed) -> {
            if (isToday(key)) {
                sum(key).missed().addAll(missed, 1);
            }
        });
        return sums;
    }

    private boolean isToday(DayKey key) {
        return policies.of(key.shopId()).dayOf(now).equals(key.day());
    }

    private Pane sum(DayKey key) {
        return sums.computeIfAbsent(new Whose(key.shopId(), key.agentId()), none -> new Pane());
    }

    /** An ended leg that did not meet a threshold missed it, however long it was open. */
    private void addMissedOfEnded(Whose whose, Pane sum) {
        ShopPolicy policy = policies.of(whose.shopId());
        RowFigures figures = new RowFigures(sum, policy);
        for (Ledger ledger : Ledger.values()) {
            for (int seconds : policy.thresholds()) {
                sum.missed().add(ledger, seconds, figures.legs(ledger) - figures.within(seconds));
            }
        }
    }
}
