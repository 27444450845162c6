package io.deskpulse.scorecard;

import io.deskpulse.desk.DayKey;
import io.deskpulse.desk.DayReport;
import io.deskpulse.desk.DayRow;
import io.deskpulse.desk.RollingDsr;
import io.deskpulse.policy.PolicyBook;
import io.deskpulse.policy.ShopPolicy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Makes the scorecard of a business day from the day rows, wherever they are kept. */
public final class Assessment {

    private final PolicyBook policies;

    /** @param policies with the shops' weights, targets and minimum samples; the default's hold over all shops */
    public Assessment(PolicyBook policies) {
        this.policies = policies;
    }

    /**
     * The scorecard of a day.
     *
     * @param rows all rows there are, for a shop's rating rests on the six months before its day
     * @param shopId the one shop it is wanted of; null for all, with the cards over several shops
     * @param asOf the newest event time, in epoch milliseconds; null where no event is known
     */
    public Scorecard of(SortedMap<DayKey, DayRow> rows, LocalDate date, @Nullable String shopId, @Nullable Long asOf) {
        CardMaker maker = new CardMaker(SixAspects.STANDARD, asOf == null ? Long.MIN_VALUE : asOf);
        Collection<ShopDay> shops = shops(rows, date, shopId);
        List<Card> cards = new ArrayList<>();
        shops.forEach(shop -> cards.addAll(ofShop(maker, shop)));
        if (shopId == null) {
            cards.addAll(overShops(maker, shops));
        }
        return new Scorecard(DayReport.DEFINITIONS, date, asOf, cards);
    }

    private Collection<ShopDay> shops(SortedMap<DayKey, DayRow> rows, LocalDate date, @Nullable String shopId) {
        RollingDsr dsr = new RollingDsr(rows);
        Map<String, ShopDay> shops = new TreeMap<>();
        rows.forEach((key, row) -> {
            boolean wanted = shopId == null || shopId.equals(key.shopId());
            if (wanted && key.day().equals(date) && !row.isEmpty()) {
                shops.computeIfAbsent(key.shopId(), id -> shop(date, id, dsr)).add(key, row);
            }
        });
        return shops.values();
    }

    private ShopDay shop(LocalDate date, String shopId, RollingDsr dsr) {
        ShopPolicy policy = policies.of(shopId);
        return new ShopDay(DayKey.shop(date, shopId), policy, dsr);
    }

    private static List<Card> ofShop(CardMaker maker, ShopDay shop) {
        List<Card> agents =
                shop.agents().stream().map(agent -> maker.ofAgent(shop, agent)).toList();
        List<Card> cards = new ArrayList<>();
        cards.add(maker.ofShop(shop));
        cards.addAll(new Ranking(shop.policy().scorecard(), maker.slots()).rank(agents));
        return cards;
    }

    private List<Card> overShops(CardMaker maker, Collection<ShopDay> shops) {
        Map<String, List<ShopDay>> byAgent = new TreeMap<>();
        shops.forEach(shop -> shop.agents().forEach(agent -> byAgent.computeIfAbsent(agent, a -> new ArrayList<>())
                .add(shop)));
        return byAgent.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(entry -> maker.overShops(
                        entry.getValue(),
                        entry.getKey(),
                        policies.defaultPolicy().scorecard()))
                .toList();
    }
}
