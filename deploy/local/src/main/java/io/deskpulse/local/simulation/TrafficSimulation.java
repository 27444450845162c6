package io.deskpulse.local.simulation;

import io.deskpulse.event.Event;
import java.time.Duration;
import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * The traffic of a service desk, event by event in the order of event time: chats, orders and ratings of shops that
 * never existed. Nothing is generated before it is asked for, and memory is bounded however long the run.
 */
public final class TrafficSimulation implements Iterator<Event> {

    private final Stage stage;
    private final Marketplace marketplace;
    private final long end;
    private Event upcoming;

    private TrafficSimulation(SimulationSettings settings, long end) {
        this.stage = new Stage(settings);
        this.end = end;
        Pace pace = new Pace(settings, stage, spike(settings));
        this.marketplace = Marketplace.open(settings, pace, stage.dice());
        new Arrivals(stage, pace, marketplace).begin();
        this.upcoming = stage.nextEvent();
    }

    /** Traffic that never ends. */
    public static TrafficSimulation endless(SimulationSettings settings) {
        return new TrafficSimulation(settings, Long.MAX_VALUE);
    }

    /** Traffic of so much event time, the end not included; chats may be cut off by it. */
    public static TrafficSimulation lasting(SimulationSettings settings, Duration duration) {
        return new TrafficSimulation(settings, settings.start().plus(duration).toEpochMilli());
    }

    @Override
    public boolean hasNext() {
        return upcoming.at() < end;
    }

    @Override
    public Event next() {
        if (!hasNext()) {
            throw new NoSuchElementException("The simulated time is over");
        }
        Event event = upcoming;
        upcoming = stage.nextEvent();
        return event;
    }

    /** Who of its people is there; to be asked in the order of its events. */
    public Attendance attendance() {
        return new Attendance(marketplace, stage.clock());
    }

    /** The shops it plays in. */
    Marketplace marketplace() {
        return marketplace;
    }

    /** How much is remembered of what is still to happen. */
    int pending() {
        return stage.pending();
    }

    private PromotionSpike spike(SimulationSettings settings) {
        long start = settings.start().toEpochMilli();
        return settings.peak() ? PromotionSpike.opensAt(stage.clock().midnightFrom(start)) : PromotionSpike.none();
    }
}
