package io.deskpulse.live;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * The open legs of a shop by who owes the answer: whoever asks how many agents are late need not look at every leg, of which
 * there are tens of thousands in a rush.
 */
final class WaitingLegs {

    private final Map<String, List<OpenLeg>> owed = new HashMap<>();
    private final List<OpenLeg> owedByNobody = new ArrayList<>();
    private int size;

    /** A leg began; whoever owes its answer stays the same until it leaves. */
    void enter(OpenLeg leg) {
        String agent = leg.agentId();
        leg.enter(agent == null ? owedByNobody : owed.computeIfAbsent(agent, none -> new ArrayList<>()));
        size++;
    }

    /** A leg that entered is over. */
    void leave(OpenLeg leg) {
        String agent = leg.agentId();
        if (agent == null) {
            leg.leave(owedByNobody);
        } else {
            owed.computeIfPresent(agent, (who, legs) -> {
                leg.leave(legs);
                return legs.isEmpty() ? null : legs;
            });
        }
        size--;
    }

    /** How many wait. */
    int size() {
        return size;
    }

    /** Everybody who owes an answer. */
    Set<String> agents() {
        return Collections.unmodifiableSet(owed.keySet());
    }

    /** How many agents owe the answer to a leg that is so. */
    int agentsWith(Predicate<OpenLeg> leg) {
        int agents = 0;
        for (List<OpenLeg> legs : owed.values()) {
            if (legs.stream().anyMatch(leg)) {
                agents++;
            }
        }
        return agents;
    }

    /** Everybody who waits. */
    void forEach(Consumer<OpenLeg> reader) {
        owed.values().forEach(legs -> legs.forEach(reader));
        owedByNobody.forEach(reader);
    }
}
