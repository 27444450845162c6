package io.deskpulse.desk;

import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The shop rating over six months 动态评分, summed from the rows of its days (METRICS §6). */
public final class RollingDsr {

    private final Map<String, TreeMap<LocalDate, DayRow>> shops = new TreeMap<>();

    /** @param rows all rows there are of the shops in question */
    public RollingDsr(SortedMap<DayKey, DayRow> rows) {
        rows.forEach((key, row) -> {
            if (key.isShop()) {
                shops.computeIfAbsent(key.shopId(), shop -> new TreeMap<>()).put(key.day(), row);
            }
        });
    }

    /** A figure of the DSR summed over the window that ends with the day. */
    public long sum(DayKey shop, Figure figure) {
        DsrWindow window = new DsrWindow(shop.day());
        TreeMap<LocalDate, DayRow> days = shops.getOrDefault(shop.shopId(), new TreeMap<>());
        return days.subMap(window.first(), true, window.last(), true).values().stream()
                .mapToLong(row -> row.get(figure))
                .sum();
    }
}
