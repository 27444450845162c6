package io.deskpulse.roster;

import io.deskpulse.desk.DayKey;
import io.deskpulse.desk.DayRow;
import io.deskpulse.forecast.Promotion;
import io.deskpulse.forecast.Promotions;
import io.deskpulse.policy.PolicyBook;
import io.deskpulse.policy.ShopPolicy;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

/** The newest outlook of every shop of this process; one thread looks, any may ask. */
public final class Outlooks {

    private final PolicyBook policies;
    private final List<Promotion> calendar;
    private volatile SortedMap<String, ShopNeeds> latest = Collections.emptySortedMap();

    /** @param calendar the promotions of all shops */
    public Outlooks(PolicyBook policies, List<Promotion> calendar) {
        this.policies = policies;
        this.calendar = List.copyOf(calendar);
    }

    /**
     * Looks ahead from a moment.
     *
     * @param rows all day rows that are kept
     * @param lately sessions of a shop in the last quarter of an hour
     */
    public void look(Map<DayKey, DayRow> rows, Instant now, ToLongFunction<String> lately) {
        SortedMap<String, ShopNeeds> seen = new TreeMap<>();
        ShopRecord.of(rows).forEach((shop, record) -> {
            ShopPolicy policy = policies.of(shop);
            Promotions ofShop = new Promotions(calendar, shop);
            seen.put(shop, ShopNeeds.of(Outlook.of(record, ofShop, policy, now, lately.applyAsLong(shop))));
        });
        latest = Collections.unmodifiableSortedMap(seen);
    }

    /** By shop; nothing before the first look. */
    public SortedMap<String, ShopNeeds> latest() {
        return latest;
    }
}
