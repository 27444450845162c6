package io.deskpulse.scorecard;

import io.deskpulse.desk.DayHours;
import io.deskpulse.desk.DayKey;
import io.deskpulse.desk.DayRow;
import io.deskpulse.desk.Figure;
import io.deskpulse.desk.RollingDsr;
import io.deskpulse.event.Identifiers;
import io.deskpulse.policy.ShopPolicy;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** One shop on one business day: its own row, the rows of its people, and the averages they are held against. */
final class ShopDay {

    private final DayKey key;
    private final ShopPolicy policy;
    private final SortedMap<String, DayRow> agents = new TreeMap<>();
    private final DayRow ratings = new DayRow();
    private final Map<HourlyAverage, double[]> averages = new HashMap<>();
    private DayRow row = new DayRow();

    ShopDay(DayKey key, ShopPolicy policy, RollingDsr dsr) {
        this.key = key;
        this.policy = policy;
        ratings.add(Figure.DSR_SERVICE_OF_AGENT_COUNT, dsr.sum(key, Figure.DSR_SERVICE_COUNT));
        ratings.add(Figure.DSR_SERVICE_OF_AGENT_SUM, dsr.sum(key, Figure.DSR_SERVICE_SUM));
        for (Figure figure : Ratings.OF_SHOP) {
            ratings.add(figure, dsr.sum(key, figure));
        }
    }

    /** Adds one of the day's rows: the shop's own, an agent's, or that of what nobody owned. */
    void add(DayKey rowKey, DayRow added) {
        if (rowKey.agentId() == null) {
            row = added;
            return;
        }
        Ratings.OF_CHATS.forEach(figure -> ratings.add(figure, added.get(figure)));
        if (!rowKey.agentId().equals(Identifiers.UNASSIGNED)) {
            agents.put(rowKey.agentId(), added);
        }
    }

    String shopId() {
        return key.shopId();
    }

    ShopPolicy policy() {
        return policy;
    }

    Set<String> agents() {
        return agents.keySet();
    }

    /** The shop's own row. */
    DayRow row() {
        return row;
    }

    /** What the shop is rated: its DSR over six months, under the figures that hold an agent's, and all chat ratings. */
    DayRow ratings() {
        return ratings;
    }

    Share whole() {
        return new Share(this, row, ratings, true);
    }

    Share of(String agentId) {
        DayRow his = agents.getOrDefault(agentId, new DayRow());
        return new Share(this, his, his, false);
    }

    /** The averages, hour by hour, of all agents of the shop together: whoever is compared with them included. */
    double[] averageOfAgents(HourlyAverage average) {
        return averages.computeIfAbsent(
                average,
                wanted ->
                        wanted.over(agents.values().stream().map(DayRow::hours).toList()));
    }

    double[] averageOfShop(HourlyAverage average) {
        List<DayHours> itself = List.of(row.hours());
        return average.over(itself);
    }

    /** Whether an instant (epoch milliseconds) lies after the day and so many days more. */
    boolean settledAt(long instant, int days) {
        LocalDate first = key.day().plusDays(days + 1L);
        return instant >= policy.startOf(first);
    }
}
