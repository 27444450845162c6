package io.deskpulse.metrics;

import io.deskpulse.live.LiveView;
import io.deskpulse.live.Pane;
import io.deskpulse.live.ShopLoad;
import io.deskpulse.live.Standing;
import io.deskpulse.live.Totals;
import io.deskpulse.live.Whose;
import io.deskpulse.live.Window;
import io.deskpulse.policy.PolicyBook;
import io.deskpulse.topology.NotReadyException;
import io.deskpulse.topology.PipelineView;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All that the samples of shops and agents are formed from, read at one moment, so that they agree with one another; agents
 * beyond the cap are summed.
 */
final class Moment {

    /** The window that is the shop's business day. */
    static final String TODAY = "today";

    private static final ShopLoad IDLE = new ShopLoad(0, 0, 0, false);

    private final LiveView live;
    private final AgentCap cap;
    private final TreeMap<Whose, Standing> standings = new TreeMap<>();
    private final Map<String, SortedMap<Whose, Pane>> windows = new LinkedHashMap<>();

    /** @param agents how many are kept apart */
    Moment(PipelineView pipeline, PolicyBook policies, int agents) {
        live = pipeline.live();
        Map<String, SortedMap<Whose, Pane>> read = read(pipeline, policies);
        TreeSet<Whose> known = new TreeSet<>(live.standings().keySet());
        read.values().forEach(sums -> known.addAll(sums.keySet()));
        cap = new AgentCap(known, agents);
        // Who is known stands somehow, if only idle: an alert must see that nobody waits any more.
        known.forEach(whose -> standings.computeIfAbsent(cap.shownAs(whose), none -> new Standing()));
        live.standings().forEach((whose, standing) -> standing(whose).addAll(standing));
        read.forEach((window, sums) -> windows.put(window, capped(sums)));
    }

    private Map<String, SortedMap<Whose, Pane>> read(PipelineView pipeline, PolicyBook policies) {
        Map<String, SortedMap<Whose, Pane>> read = new LinkedHashMap<>();
        for (Window window : Window.values()) {
            read.put(window.label(), live.windows(window));
        }
        try {
            read.put(TODAY, new TodaySums(pipeline, policies).read(live.openMissed()));
        } catch (NotReadyException e) {
            // Today is unknown then, which is not zero; deskpulse_pipeline_state says why.
        }
        return read;
    }

    private Standing standing(Whose whose) {
        return standings.computeIfAbsent(cap.shownAs(whose), none -> new Standing());
    }

    private SortedMap<Whose, Pane> capped(SortedMap<Whose, Pane> sums) {
        WindowSums capped = new WindowSums(cap);
        standings.keySet().stream().filter(Whose::isShop).forEach(capped::addIdle);
        sums.forEach(capped::add);
        return capped.sums();
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
        return live.loads().getOrDefault(shopId, IDLE);
    }

    /** What was counted of each shop. */
    SortedMap<String, Totals> totals() {
        return live.totals();
    }

    /** How many agents are summed. */
    int summed() {
        return cap.summed();
    }
}
