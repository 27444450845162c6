package io.deskpulse.local.simulation;

import io.deskpulse.event.AgentStatus;
import io.deskpulse.event.Presence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who of the simulated people comes, eats and goes, as the software of their desk would tell it: of some shops nothing. */
public final class Attendance {

    private final Marketplace marketplace;
    private final LocalClock clock;
    private final Map<Seat, Presence> told = new HashMap<>();
    private int toldMinute = -1;

    Attendance(Marketplace marketplace, LocalClock clock) {
        this.marketplace = marketplace;
        this.clock = clock;
    }

    /** The statuses that have changed since it was last asked, once a minute of local time; at first of all who are there. */
    public List<AgentStatus> changesBy(long now) {
        int minute = clock.minuteOfDay(now);
        if (minute == toldMinute) {
            return List.of();
        }
        toldMinute = minute;
        List<AgentStatus> changes = new ArrayList<>();
        for (Shop shop : marketplace.shops()) {
            if (shop.profile().tellsPresence()) {
                shop.seats().forEach(seat -> addChange(changes, shop, seat, now));
            }
        }
        return changes;
    }

    private void addChange(List<AgentStatus> changes, Shop shop, Seat seat, long at) {
        AgentPersona persona = seat.persona();
        Presence presence = persona.shift().presence(clock.minuteOfDay(at));
        Presence before = told.put(seat, presence);
        if (presence != (before == null ? Presence.OFFLINE : before)) {
            changes.add(new AgentStatus(persona.agentId(), shop.shopId(), presence, persona.capacity(), at));
        }
    }
}
