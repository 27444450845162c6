package io.deskpulse.local.jmh;

import io.deskpulse.event.Event;
import io.deskpulse.fact.Posting;
import io.deskpulse.journey.Journey;
import io.deskpulse.journey.JourneyFold;
import io.deskpulse.journey.Step;
import io.deskpulse.local.simulation.SimulationSettings;
import io.deskpulse.local.simulation.TrafficSimulation;
import io.deskpulse.policy.Pack;
import io.deskpulse.policy.ShopPolicy;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The same traffic for every benchmark, and what becomes of it: from simulated events to journeys and postings. */
final class ServiceDay {

    static final int EVENTS = 50_000;

    private static final Instant START = Instant.parse("2026-11-10T06:00:00Z");
    private static final int SHOPS = 40;
    private static final int AGENTS = 4_000;
    private static final int EVENTS_PER_SECOND = 2_000;
    private static final int SEED = 7;
    private static final long REORDER_WINDOW_MS = 30_000;
    private static final ShopPolicy POLICY = Pack.GENERIC.policy();

    private final List<Event> events;
    private final Map<String, Journey> journeys = new HashMap<>();

    ServiceDay() {
        TrafficSimulation traffic = TrafficSimulation.endless(new SimulationSettings(
                SHOPS, AGENTS, EVENTS_PER_SECOND, false, SEED, START, ZoneId.of("Asia/Shanghai")));
        events = Stream.generate(traffic::next).limit(EVENTS).toList();
    }

    List<Event> events() {
        return events;
    }

    /** Journeys begin anew. */
    void clear() {
        journeys.clear();
    }

    /** Folds one event into its buyer's journey, as the pipeline does but for the store. */
    Step fold(Event event) {
        String key = event.key();
        Step step = new JourneyFold(event.shopId(), event.buyerId(), POLICY, REORDER_WINDOW_MS)
                .apply(journeys.getOrDefault(key, Journey.NONE), event);
        journeys.put(key, step.journey());
        return step;
    }

    /** All that the day states, in its order. */
    List<Posting> postings() {
        List<Posting> postings = new ArrayList<>();
        events.forEach(event -> postings.addAll(fold(event).postings()));
        return postings;
    }

    /** All journeys at the end of the day. */
    List<Journey> journeys() {
        events.forEach(this::fold);
        return List.copyOf(journeys.values());
    }
}
