package io.deskpulse.metrics;

import io.deskpulse.live.Whose;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedSet;

/**
 * Keeps the number of series bounded: agents beyond the cap are summed, shop by shop, under one name; none is lost. One
 * decision for all windows, so that nobody has a name of his own in one figure and not in the next.
 */
final class AgentCap {

    /** The agent under whom those beyond the cap are summed; one who is really called so is summed with them. */
    static final String OTHER = "other";

    private final Set<Whose> kept = new HashSet<>();
    private int summed;

    /**
     * @param known all there are; what is a shop's own, or nobody's, is never cut off
     * @param most agents to be kept apart
     */
    AgentCap(SortedSet<Whose> known, int most) {
        for (Whose whose : known) {
            if (!whose.isAgent()) {
                continue;
            }
            if (kept.size() < most) {
                kept.add(whose);
            } else {
                summed++;
            }
        }
    }

    /** Under whom the figures of somebody are shown. */
    Whose shownAs(Whose whose) {
        return !whose.isAgent() || kept.contains(whose) ? whose : Whose.agent(whose.shopId(), OTHER);
    }

    int summed() {
        return summed;
    }
}
