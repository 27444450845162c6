package io.deskpulse.metrics;

import io.deskpulse.desk.DayKey;
import io.deskpulse.desk.DayRow;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Keeps the number of series bounded: agents beyond the cap are summed, shop by shop, in one row; none is lost. */
final class AgentCap {

    /** The agent under whom the rows beyond the cap are summed. */
    static final String OTHER = "other";

    private final SortedMap<DayKey, DayRow> rows = new TreeMap<>();
    private int kept;
    private int summed;

    /** @param most rows of agents to be kept apart */
    AgentCap(SortedMap<DayKey, DayRow> all, int most) {
        for (Map.Entry<DayKey, DayRow> row : all.entrySet()) {
            if (row.getKey().isShop()) {
                rows.put(row.getKey(), row.getValue());
            } else if (kept < most) {
                kept++;
                add(row.getKey(), row.getValue());
            } else {
                summed++;
                add(DayKey.agent(row.getKey().day(), row.getKey().shopId(), OTHER), row.getValue());
            }
        }
    }

    /** Adds to what is there already, for an agent may be called as the sum is. */
    private void add(DayKey key, DayRow row) {
        rows.merge(key, row, AgentCap::sum);
    }

    private static DayRow sum(DayRow one, DayRow other) {
        DayRow sum = DayRow.ofMoment();
        sum.addAll(one, 1);
        sum.addAll(other, 1);
        return sum;
    }

    SortedMap<DayKey, DayRow> rows() {
        return rows;
    }

    int summed() {
        return summed;
    }
}
