package io.deskpulse.local.simulation;

import io.deskpulse.event.Event;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** Holds events back until they arrive; nothing arrives before the source has got past that time. */
final class DisturbedArrival implements Iterator<Event> {

    private static final double PUNCTUAL = 0.6;
    private static final double SLIGHTLY_LATE = 0.9;
    private static final double SLIGHT_PART = 0.05;

    private final Disturbance disturbance;
    private final Iterator<Event> ordered;
    private final Dice dice;
    private final PriorityQueue<Arrival> underWay = new PriorityQueue<>();
    private long sent;
    private long sourceTime = Long.MIN_VALUE;

    DisturbedArrival(Disturbance disturbance, Iterator<Event> ordered) {
        this.disturbance = disturbance;
        this.ordered = ordered;
        this.dice = new Dice(disturbance.seed());
    }

    @Override
    public boolean hasNext() {
        return !underWay.isEmpty() || ordered.hasNext();
    }

    @Override
    public Event next() {
        while (ordered.hasNext() && !hasArrived(underWay.peek())) {
            send(ordered.next());
        }
        if (underWay.isEmpty()) {
            throw new NoSuchElementException("All events have arrived");
        }
        return underWay.remove().event();
    }

    private boolean hasArrived(@Nullable Arrival arrival) {
        return arrival != null && arrival.at() < sourceTime;
    }

    private void send(Event event) {
        sourceTime = event.at();
        underWay.add(arrivalOf(event));
        if (dice.chance(disturbance.duplicateShare())) {
            underWay.add(arrivalOf(event));
        }
    }

    private Arrival arrivalOf(Event event) {
        return new Arrival(event.at() + delay(), sent++, event);
    }

    /** Most events are on time, some a little late, few as late as may be. */
    private long delay() {
        double punctuality = dice.share();
        if (punctuality < PUNCTUAL) {
            return 0;
        }
        double part = punctuality < SLIGHTLY_LATE ? SLIGHT_PART : 1;
        return (long) (part * dice.share() * disturbance.maxDelayMs());
    }

    private record Arrival(long at, long number, Event event) implements Comparable<Arrival> {
        @Override
        public int compareTo(Arrival other) {
            int byTime = Long.compare(at, other.at);
            return byTime != 0 ? byTime : Long.compare(number, other.number);
        }
    }
}
