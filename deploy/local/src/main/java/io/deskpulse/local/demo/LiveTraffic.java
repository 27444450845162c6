package io.deskpulse.local.demo;

import io.deskpulse.app.CommandException;
import io.deskpulse.app.EventPublisher;
import io.deskpulse.event.Event;
import java.time.InstantSource;
import java.util.Iterator;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;

/** Publishes simulated events as they happen, and at once those that lie in the past. */
public final class LiveTraffic {

    private LiveTraffic() {}

    /**
     * Publishes until stopped.
     *
     * @param events in time order
     * @param stopped reaches zero when it is to end
     */
    public static void publish(
            Iterator<Event> events, EventPublisher publisher, InstantSource clock, CountDownLatch stopped)
            throws CommandException, InterruptedException {
        Pacing pacing = Pacing.inOwnTime(clock, clock.millis(), stopped);
        while (events.hasNext()) {
            Event event = events.next();
            if (!pacing.awaitTurnOf(OptionalLong.of(event.at()))) {
                return;
            }
            publisher.publish(event);
        }
    }
}
