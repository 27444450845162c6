package io.deskpulse.metrics;

import io.deskpulse.desk.DayKey;
import io.deskpulse.desk.DayRow;
import io.deskpulse.policy.PolicyBook;
import io.deskpulse.policy.ShopPolicy;
import io.deskpulse.topology.NotReadyException;
import io.deskpulse.topology.PipelineView;
import java.time.LocalDate;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** The rows of today, which is another day for the shops of another zone. */
final class TodayRows {

    private final PipelineView pipeline;
    private final PolicyBook policies;

    TodayRows(PipelineView pipeline, PolicyBook policies) {
        this.pipeline = pipeline;
        this.policies = policies;
    }

    SortedMap<DayKey, DayRow> read() throws NotReadyException {
        long now = pipeline.now();
        SortedMap<DayKey, DayRow> rows = new TreeMap<>();
        for (LocalDate day : daysAt(now)) {
            pipeline.dayRows(day).forEach((key, row) -> {
                boolean today = policies.of(key.shopId()).dayOf(now).equals(key.day());
                if (today && !row.isEmpty()) {
                    rows.put(key, row);
                }
            });
        }
        return rows;
    }

    /** At most two days, or three around the date line, however many shops there are. */
    private Set<LocalDate> daysAt(long now) {
        Set<LocalDate> days = new TreeSet<>();
        days.add(policies.defaultPolicy().dayOf(now));
        for (ShopPolicy policy : policies.shops().values()) {
            days.add(policy.dayOf(now));
        }
        return days;
    }
}
