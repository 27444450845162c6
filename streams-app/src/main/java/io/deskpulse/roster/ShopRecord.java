package io.deskpulse.roster;

import io.deskpulse.desk.ChatLevels;
import io.deskpulse.desk.DayKey;
import io.deskpulse.desk.DayQuarters;
import io.deskpulse.desk.DayRow;
import io.deskpulse.desk.Figure;
import io.deskpulse.desk.QuarterFigure;
import io.deskpulse.forecast.ArrivalHistory;
import io.deskpulse.forecast.Slot;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a shop's own day rows tell of its arrivals and its work. */
public final class ShopRecord {

    /** How many days before one its work is measured on: long enough for many chats, short enough for today's team. */
    public static final int MEASURED_DAYS = 28;

    private final ArrivalHistory arrivals = new ArrivalHistory();
    private final TreeMap<LocalDate, DayRow> rows = new TreeMap<>();

    /** The records of all shops; rows of agents are passed over. */
    public static SortedMap<String, ShopRecord> of(Map<DayKey, DayRow> rows) {
        SortedMap<String, ShopRecord> records = new TreeMap<>();
        rows.forEach((key, row) -> {
            if (key.isShop() && !row.isEmpty()) {
                records.computeIfAbsent(key.shopId(), shop -> new ShopRecord()).add(key.day(), row);
            }
        });
        return records;
    }

    private void add(LocalDate day, DayRow row) {
        rows.put(day, row);
        for (int quarter = 0; quarter < DayQuarters.QUARTERS; quarter++) {
            long sessions = row.work().quarters().get(quarter, QuarterFigure.SESSIONS);
            if (sessions != 0) {
                arrivals.add(new Slot(day, quarter), sessions);
            }
        }
    }

    /** Sessions that reached people, by quarter-hour. */
    public ArrivalHistory arrivals() {
        return arrivals;
    }

    /** How sessions were worked off on the days before one; null where none was. */
    public @Nullable Work workBefore(LocalDate day) {
        ChatLevels levels = new ChatLevels();
        long sessions = 0;
        long waited = 0;
        long left = 0;
        for (DayRow row : rows.subMap(day.minusDays(MEASURED_DAYS), day).values()) {
            levels.addAll(row.work().levels(), 1);
            sessions += row.get(Figure.SESSIONS);
            waited += row.get(Figure.BUYER_WAIT_SUM_MS) + row.get(Figure.RELEASED_WAIT_MS);
            left += row.get(Figure.TURNS_RELEASED);
        }
        return Work.measured(levels, sessions, waited, left);
    }
}
