package io.deskpulse.metrics;

import io.deskpulse.desk.DayRow;
import io.deskpulse.desk.Figure;
import io.deskpulse.live.Pane;
import io.deskpulse.live.Whose;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The sums of one window as they are shown: agents beyond the cap together, and the ratings of chats in the shop's own too. */
final class WindowSums {

    /** A rating of a chat counts in the rows of agents only; a shop's are those of all of them. */
    private static final List<Figure> ADDED_UP = List.of(Figure.CSAT_COUNT, Figure.CSAT_SUM, Figure.CSAT_SATISFIED);

    private final AgentCap cap;
    private final TreeMap<Whose, Pane> sums = new TreeMap<>();

    WindowSums(AgentCap cap) {
        this.cap = cap;
    }

    /** Shows somebody even if nothing is added. */
    void addIdle(Whose whose) {
        sum(whose);
    }

    /** Adds somebody's sums; leaves them as they are. */
    void add(Whose whose, Pane pane) {
        if (pane.isBlank()) {
            return; // An agent who did nothing needs no series.
        }
        sum(cap.shownAs(whose)).addAll(pane, 1);
        if (!whose.isShop() && pane.row().get(Figure.CSAT_COUNT) != 0) {
            DayRow shop = sum(Whose.shop(whose.shopId())).row();
            ADDED_UP.forEach(figure -> shop.add(figure, pane.row().get(figure)));
        }
    }

    private Pane sum(Whose whose) {
        return sums.computeIfAbsent(whose, none -> new Pane());
    }

    SortedMap<Whose, Pane> sums() {
        return sums;
    }
}
