package io.deskpulse.metrics;

import io.deskpulse.desk.DayKey;
import io.deskpulse.desk.Ledger;
import io.deskpulse.live.Missed;
import io.deskpulse.live.Pane;
import io.deskpulse.live.Whose;
import io.deskpulse.policy.PolicyBook;
import io.deskpulse.policy.ShopPolicy;
import io.deskpulse.topology.NotReadyException;
import io.deskpulse.topology.PipelineView;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;

/** The sums of today, which is another day for the shops of another zone. */
final class TodaySums {

    private final PipelineView pipeline;
    private final PolicyBook policies;
    private final long now;
    private final TreeMap<Whose, Pane> sums = new TreeMap<>();

    TodaySums(PipelineView pipeline, PolicyBook policies) {
        this.pipeline = pipeline;
        this.policies = policies;
        this.now = pipeline.now();
    }

    /** @param openMissed the verdicts that legs still open have missed, which no day row knows of */
    SortedMap<Whose, Pane> read(SortedMap<DayKey, Missed> openMissed) throws NotReadyException {
        for (LocalDate day : new Days(policies).at(now)) {
            pipeline.dayRows(day).forEach((key, row) -> {
                if (isToday(key) && !row.isEmpty()) {
                    sum(key).row().addAll(row, 1);
                }
            });
        }
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
