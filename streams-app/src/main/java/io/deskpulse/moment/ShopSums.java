package io.deskpulse.moment;

import io.deskpulse.desk.DayRow;
import io.deskpulse.desk.Figure;
import io.deskpulse.live.Pane;
import io.deskpulse.live.Whose;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The sums of one window as they are shown: a rating of a chat counts in the rows of agents only, a shop's are those of all
 * of them.
 */
final class ShopSums {

    private static final List<Figure> ADDED_UP = List.of(Figure.CSAT_COUNT, Figure.CSAT_SUM, Figure.CSAT_SATISFIED);

    private ShopSums() {}

    /** The same sums, none of them changed, with the ratings in the shops' own and without those that are blank. */
    static SortedMap<Whose, Pane> of(SortedMap<Whose, Pane> sums) {
        SortedMap<Whose, Pane> shown = new TreeMap<>();
        Map<Whose, Pane> rated = new TreeMap<>();
        sums.forEach((whose, pane) -> {
            if (!pane.isBlank()) {
                shown.put(whose, pane);
            }
            if (!whose.isShop() && pane.row().get(Figure.CSAT_COUNT) != 0) {
                Whose shop = Whose.shop(whose.shopId());
                addRatings(
                        rated.computeIfAbsent(shop, own -> copy(sums.get(own))).row(), pane.row());
            }
        });
        shown.putAll(rated);
        return shown;
    }

    private static void addRatings(DayRow shop, DayRow agent) {
        ADDED_UP.forEach(figure -> shop.add(figure, agent.get(figure)));
    }

    private static Pane copy(@Nullable Pane pane) {
        Pane copy = new Pane();
        if (pane != null) {
            copy.addAll(pane, 1);
        }
        return copy;
    }
}
