package io.deskpulse.local.demo;

import io.deskpulse.app.CommandException;
import io.deskpulse.app.EventPublisher;
import io.deskpulse.event.AgentStatus;
import io.deskpulse.event.Event;
import io.deskpulse.local.simulation.Attendance;
import io.deskpulse.local.simulation.TrafficSimulation;
import java.time.InstantSource;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;
import java.util.function.LongFunction;

/** Publishes simulated events as they happen, and at once those that lie in the past. */
public final class LiveTraffic {

    private LiveTraffic() {}

    /** Publishes simulated events, and who is there meanwhile, until stopped. */
    public static void publish(
            TrafficSimulation traffic, EventPublisher publisher, InstantSource clock, CountDownLatch stopped)
            throws CommandException, InterruptedException {
        Attendance attendance = traffic.attendance();
        publish(traffic, attendance::changesBy, publisher, clock, stopped);
    }

    /**
     * Publishes until stopped.
     *
     * @param events in time order
     * @param stopped reaches zero when it is to end
     */
    public static void publish(
            Iterator<Event> events, EventPublisher publisher, InstantSource clock, CountDownLatch stopped)
            throws CommandException, InterruptedException {
        publish(events, at -> List.of(), publisher, clock, stopped);
    }

    private static void publish(
            Iterator<Event> events,
            LongFunction<List<AgentStatus>> statuses,
            EventPublisher publisher,
            InstantSource clock,
            CountDownLatch stopped)
            throws CommandException, InterruptedException {
        Pacing pacing = Pacing.inOwnTime(clock, clock.millis(), stopped);
        while (events.hasNext()) {
            Event event = events.next();
            if (!pacing.awaitTurnOf(OptionalLong.of(event.at()))) {
                return;
            }
            for (AgentStatus status : statuses.apply(event.at())) {
                publisher.publish(status);
            }
            publisher.publish(event);
        }
    }
}
