package io.deskpulse.live;

import io.deskpulse.desk.Figure;
import io.deskpulse.policy.PolicyBook;
import io.deskpulse.policy.ShopPolicy;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Judges whether a shop as a whole is behind: then its alerts are nobody's own fault. */
final class ShopLoads {

    private final OpenLegs legs;
    private final Panes panes;
    private final PolicyBook policies;

    ShopLoads(OpenLegs legs, Panes panes, PolicyBook policies) {
        this.legs = legs;
        this.panes = panes;
        this.policies = policies;
    }

    /** The load of a shop now. */
    ShopLoad of(String shopId, LiveClock clock) {
        ShopPolicy policy = policies.of(shopId);
        long warnMs = policy.alertLevels().warn().toMillis();
        WaitingLegs waiting = legs.ofShop(shopId);
        Set<String> answering = new HashSet<>(repliedLately(shopId));
        answering.addAll(waiting.agents());
        int overdue =
                waiting.agentsWith(leg -> clock.nowOf(leg.source()) - leg.key().start() > warnMs);
        boolean overloaded = policy.overload().holds(answering.size(), overdue, waiting.size());
        return new ShopLoad(answering.size(), overdue, waiting.size(), overloaded);
    }

    private Set<String> repliedLately(String shopId) {
        Map<String, Long> messages = new HashMap<>();
        panes.forEachPartOf(Window.QUARTER_HOUR, shopId, (whose, part) -> {
            String agent = whose.agentId();
            if (agent != null && whose.isAgent()) {
                messages.merge(agent, part.row().get(Figure.AGENT_MESSAGES), Long::sum);
            }
        });
        messages.values().removeIf(sent -> sent <= 0);
        return messages.keySet();
    }
}
