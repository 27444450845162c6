package io.deskpulse.local.simulation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Looks up the people of a run by their accounts. */
final class Staff {

    private final Map<String, AgentPersona> personas = new HashMap<>();
    private final Map<String, String> shops = new HashMap<>();

    private Staff(List<Shop> all) {
        for (Shop shop : all) {
            for (Seat seat : shop.seats()) {
                personas.put(seat.agentId(), seat.persona());
                shops.put(seat.agentId(), shop.shopId());
            }
        }
    }

    static Staff of(Evening evening) {
        return new Staff(evening.shops());
    }

    static Staff of(TrafficSimulation simulation) {
        return new Staff(simulation.marketplace().shops());
    }

    boolean worksFor(@Nullable String agentId, String shopId) {
        return shopId.equals(shops.get(agentId));
    }

    AgentPersona persona(@Nullable String agentId) {
        AgentPersona persona = personas.get(agentId);
        if (persona == null) {
            throw new AssertionError("Nobody is called " + agentId);
        }
        return persona;
    }
}
