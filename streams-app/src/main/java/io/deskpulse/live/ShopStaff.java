package io.deskpulse.live;

import io.deskpulse.desk.Figure;
import io.deskpulse.event.AgentStatus;
import io.deskpulse.event.Presence;
import io.deskpulse.policy.PolicyBook;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Tells who works for a shop: by what people say of themselves, else by their chats (METRICS, staffing). */
final class ShopStaff {

    private final PresenceBook presence;
    private final TotalsDesk totals;
    private final OpenLegs legs;
    private final Panes panes;
    private final PolicyBook policies;

    ShopStaff(PresenceBook presence, TotalsDesk totals, OpenLegs legs, Panes panes, PolicyBook policies) {
        this.presence = presence;
        this.totals = totals;
        this.legs = legs;
        this.panes = panes;
        this.policies = policies;
    }

    /** Who works for a shop now. */
    Staff of(String shopId) {
        Set<String> owing = legs.ofShop(shopId).agents();
        Staff staff = Staff.NOBODY;
        for (String agent : known(shopId, owing)) {
            long running = totals.activeSessions(Whose.agent(shopId, agent));
            AgentStatus status = presence.of(shopId, agent);
            boolean works = status == null
                    ? running > 0 || owing.contains(agent)
                    : status.status().isWorking();
            if (works) {
                boolean busy = running > 0 || (status != null && status.status() == Presence.BUSY);
                staff = staff.and(status != null, busy || owing.contains(agent), free(shopId, status, running));
            }
        }
        return staff;
    }

    /** Who serves the shop: has told so, chats in it, or answered in it within the hour. */
    private Set<String> known(String shopId, Set<String> owing) {
        Set<String> known = new TreeSet<>(presence.agentsOf(shopId));
        known.addAll(owing);
        known.addAll(totals.agentsWithSessions(shopId));
        panes.forEachPartOf(Window.HOUR, shopId, (whose, part) -> {
            String agent = whose.agentId();
            if (agent != null && whose.isAgent() && part.row().get(Figure.AGENT_MESSAGES) > 0) {
                known.add(agent);
            }
        });
        return known;
    }

    private int free(String shopId, @Nullable AgentStatus status, long running) {
        if (status != null && status.status() == Presence.BUSY) {
            return 0;
        }
        int most = status == null || status.maxChats() == AgentStatus.UNTOLD
                ? policies.of(shopId).staffing().maxChats()
                : status.maxChats();
        return (int) Math.max(0, most - running);
    }
}
