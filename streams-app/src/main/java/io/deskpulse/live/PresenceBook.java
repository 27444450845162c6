package io.deskpulse.live;

import io.deskpulse.event.AgentStatus;
import java.time.Duration;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The last status of everybody who told one, in all his shops or in one of them; nobody is remembered for long. */
public final class PresenceBook {

    /** How long a status holds that no other one follows: longer than any shift, shorter than a feed may have been dead. */
    public static final Duration HOLDS = Duration.ofHours(24);

    /** Stands for all shops; no shop has that name. */
    private static final String ALL_SHOPS = "";

    private final TreeMap<String, Map<String, AgentStatus>> byShop = new TreeMap<>();
    private final Set<Told> unsaved = new HashSet<>();

    /**
     * Of whom and where a status was told.
     *
     * @param shopId null for all shops
     */
    public record Told(String agentId, @Nullable String shopId) {}

    /** Takes a stored status over, after a start. */
    public void restore(AgentStatus status) {
        in(shopOf(status.shopId())).put(status.agentId(), status);
    }

    /** Takes a status; one that is older than what is known of the same person and shop changes nothing. */
    void take(AgentStatus status) {
        AgentStatus known = in(shopOf(status.shopId())).get(status.agentId());
        if (known == null || status.supersedes(known)) {
            restore(status);
            unsaved.add(new Told(status.agentId(), status.shopId()));
        }
    }

    private Map<String, AgentStatus> in(String shop) {
        return byShop.computeIfAbsent(shop, none -> new TreeMap<>());
    }

    private static String shopOf(@Nullable String shopId) {
        return shopId == null ? ALL_SHOPS : shopId;
    }

    /** What holds of somebody in a shop: the later of what he told of it and of all his shops. */
    @Nullable
    AgentStatus of(String shopId, String agentId) {
        AgentStatus here = find(shopId, agentId);
        AgentStatus everywhere = find(ALL_SHOPS, agentId);
        if (here == null || everywhere == null) {
            return here == null ? everywhere : here;
        }
        return everywhere.supersedes(here) ? everywhere : here;
    }

    private @Nullable AgentStatus find(String shop, String agentId) {
        Map<String, AgentStatus> statuses = byShop.get(shop);
        return statuses == null ? null : statuses.get(agentId);
    }

    /** Who told a status of that very shop. */
    Set<String> agentsOf(String shopId) {
        Map<String, AgentStatus> statuses = byShop.get(shopId);
        return statuses == null ? Set.of() : statuses.keySet();
    }

    /** The shops of which anybody told a status. */
    SortedSet<String> shops() {
        SortedSet<String> shops = new TreeSet<>(byShop.keySet());
        shops.remove(ALL_SHOPS);
        return shops;
    }

    /** Lets go what was told before an instant, in epoch milliseconds. */
    void forgetBefore(long instant) {
        for (Iterator<Map<String, AgentStatus>> shops = byShop.values().iterator(); shops.hasNext(); ) {
            Map<String, AgentStatus> statuses = shops.next();
            statuses.values().removeIf(status -> status.at() < instant && markGone(status));
            if (statuses.isEmpty()) {
                shops.remove();
            }
        }
    }

    private boolean markGone(AgentStatus status) {
        unsaved.add(new Told(status.agentId(), status.shopId()));
        return true;
    }

    /** Hands on every status that has changed since the last time; null for one that is gone. */
    public void save(BiConsumer<Told, @Nullable AgentStatus> store) {
        unsaved.forEach(told -> store.accept(told, find(shopOf(told.shopId()), told.agentId())));
        unsaved.clear();
    }
}
