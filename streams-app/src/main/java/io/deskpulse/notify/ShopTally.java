package io.deskpulse.notify;

import io.deskpulse.event.AlertCause;
import io.deskpulse.event.AlertLevel;
import io.deskpulse.event.AlertState;
import io.deskpulse.event.SlowResponseAlert;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The slow responses of one shop, added up; what was raised and resolved between two digests is told as one thing. */
final class ShopTally {

    private final Map<LegLevel, SlowResponseAlert> open = new LinkedHashMap<>();
    private int resolved;
    private int meanwhile;
    private int repeated;

    private record LegLevel(String legId, AlertLevel level) {}

    /**
     * One agent's oldest buyer among those whose alert is still open.
     *
     * @param agentId or {@code unassigned}
     */
    record Wait(String agentId, Instant since) {}

    void add(SlowResponseAlert alert) {
        LegLevel key = new LegLevel(alert.legId(), alert.level());
        if (alert.state() == AlertState.RAISED) {
            repeated += open.put(key, alert) == null ? 0 : 1;
        } else if (open.remove(key) != null) {
            meanwhile++;
        } else {
            resolved++;
        }
    }

    /** How many alerts it is made of. */
    int notices() {
        return open.size() + resolved + 2 * meanwhile + repeated;
    }

    int raised(AlertLevel level) {
        return (int) open.values().stream().filter(a -> a.level() == level).count();
    }

    int raised(AlertCause cause) {
        return (int) open.values().stream().filter(a -> a.cause() == cause).count();
    }

    int raised() {
        return open.size();
    }

    int resolved() {
        return resolved;
    }

    int meanwhile() {
        return meanwhile;
    }

    int repeated() {
        return repeated;
    }

    /** Whose buyers wait, the longest first. */
    List<Wait> waits() {
        Map<String, Long> oldest = new TreeMap<>();
        open.values().forEach(alert -> oldest.merge(alert.agentId(), alert.waitingSince(), Math::min));
        return oldest.entrySet().stream()
                .map(agent -> new Wait(agent.getKey(), Instant.ofEpochMilli(agent.getValue())))
                .sorted(Comparator.comparing(Wait::since))
                .toList();
    }
}
