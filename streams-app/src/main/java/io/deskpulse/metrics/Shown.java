package io.deskpulse.metrics;

import io.deskpulse.live.Pane;
import io.deskpulse.live.ShopLoad;
import io.deskpulse.live.Staff;
import io.deskpulse.live.Standing;
import io.deskpulse.live.Totals;
import io.deskpulse.live.Whose;
import io.deskpulse.moment.Moment;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A moment as its samples show it: agents beyond the cap are summed. */
final class Shown {

    private final Moment moment;
    private final AgentCap cap;
    private final TreeMap<Whose, Standing> standings = new TreeMap<>();
    private final Map<String, SortedMap<Whose, Pane>> windows = new LinkedHashMap<>();

    /** @param agents how many are kept apart */
    Shown(Moment moment, int agents) {
        this.moment = moment;
        cap = new AgentCap(moment.known(), agents);
        // Who is known stands somehow, if only idle: an alert must see that nobody waits any more.
        moment.known().forEach(whose -> standings
                .computeIfAbsent(cap.shownAs(whose), none -> new Standing())
                .addAll(moment.standing(whose)));
        moment.labels().forEach(window -> windows.put(window, capped(moment.sums(window))));
    }

    private SortedMap<Whose, Pane> capped(SortedMap<Whose, Pane> sums) {
        TreeMap<Whose, Pane> capped = new TreeMap<>();
        standings.keySet().stream().filter(Whose::isShop).forEach(shop -> capped.put(shop, new Pane()));
        sums.forEach((whose, pane) ->
                capped.computeIfAbsent(cap.shownAs(whose), none -> new Pane()).addAll(pane, 1));
        return capped;
    }

    /** How everybody stands who is known. */
    SortedMap<Whose, Standing> standings() {
        return standings;
    }

    /** The sums by the label of the window: of every known shop, and of the agents who have any. */
    Map<String, SortedMap<Whose, Pane>> windows() {
        return windows;
    }

    /** How busy a shop is. */
    ShopLoad load(String shopId) {
        return moment.load(shopId);
    }

    /** Who works for a shop. */
    Staff staff(String shopId) {
        return moment.staff(shopId);
    }

    /** What was counted of each shop. */
    SortedMap<String, Totals> totals() {
        return moment.totals();
    }

    /** How many agents are summed. */
    int summed() {
        return cap.summed();
    }
}
