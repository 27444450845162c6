package io.deskpulse.desk;

import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The shop rating over six months 动态评分, summed from the rows of its days (METRICS §6). */
public final class RollingDsr {

    private static final int MONTHS = 6;

    private final Map<String, TreeMap<LocalDate, DayRow>> shops = new TreeMap<>();

    /** @param rows all rows there are of the shops in question */
    public RollingDsr(SortedMap<DayKey, DayRow> rows) {
        rows.forEach((key, row) -> {
            if (key.isShop()) {
                shops.computeIfAbsent(key.shopId(), shop -> new TreeMap<>()).put(key.day(), row);
            }
        });
    }

    /** A figure of the DSR summed over the days after (day − 6 months, clipped to the month's end) up to the day. */
    public long sum(DayKey shop, Figure figure) {
        LocalDate after = shop.day().minusMonths(MONTHS);
        TreeMap<LocalDate, DayRow> days = shops.getOrDefault(shop.shopId(), new TreeMap<>());
        return days.subMap(after, false, shop.day(), true).values().stream()
                .mapToLong(row -> row.get(figure))
                .sum();
    }
}
