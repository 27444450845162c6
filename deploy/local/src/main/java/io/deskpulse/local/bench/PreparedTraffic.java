package io.deskpulse.local.bench;

import io.deskpulse.event.Event;
import io.deskpulse.local.simulation.SimulationSettings;
import io.deskpulse.local.simulation.TrafficSimulation;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Traffic of a service desk, made beforehand; its own times lie in the past and matter to no delay. */
final class PreparedTraffic {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** Until then the first chats have begun, but hardly any has ended. */
    private static final Duration OPENING = Duration.ofSeconds(30);

    /** The newest event is that old: far enough from any clock's doubt. */
    private static final Duration AGO = Duration.ofMinutes(2);

    private PreparedTraffic() {}

    /** As many events as a plan takes, those for warming up first. */
    static List<PreparedEvent> of(BenchPlan plan, Instant now) {
        int events = plan.warmUpEvents() + plan.measuredEvents();
        TrafficShape shape = new TrafficShape(plan.shops(), plan.agents(), plan.rate(), plan.seed());
        Iterator<Event> traffic = of(shape, events, now);
        List<PreparedEvent> prepared = new ArrayList<>(events);
        while (prepared.size() < events) {
            prepared.add(PreparedEvent.of(traffic.next()));
        }
        return prepared;
    }

    /** Traffic without an end, of which the first {@code events} lie in the past. */
    static Iterator<Event> of(TrafficShape shape, int events, Instant now) {
        Duration played = OPENING.plusSeconds(1 + events / shape.perSecond());
        Instant start = now.minus(AGO).minus(played);
        TrafficSimulation traffic = TrafficSimulation.endless(new SimulationSettings(
                shape.shops(), shape.agents(), shape.perSecond(), false, shape.seed(), start, ZONE));
        skipOpening(traffic, start.plus(OPENING));
        return traffic;
    }

    private static void skipOpening(TrafficSimulation traffic, Instant end) {
        long endMs = end.toEpochMilli();
        while (traffic.next().at() < endMs) {
            // What opens the day is left out: chats that begin, and none that goes on.
        }
    }
}
