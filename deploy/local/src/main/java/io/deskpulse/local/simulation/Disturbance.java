package io.deskpulse.local.simulation;

import io.deskpulse.event.Event;
import java.util.Iterator;

/**
 * How far the way from the producers upsets the order of events; exists to try that figures do not depend on it.
 *
 * @param seed which of the possible disturbances it is
 * @param maxDelayMs how much event time an event may arrive late by, 0 or more
 * @param duplicateShare part of the events that arrive twice, 0 to 1
 */
public record Disturbance(long seed, long maxDelayMs, double duplicateShare) {

    /** @throws IllegalArgumentException naming the setting that cannot be */
    public Disturbance {
        if (maxDelayMs < 0) {
            throw new IllegalArgumentException("maxDelayMs must not be negative, as " + maxDelayMs + " is");
        }
        if (!(duplicateShare >= 0 && duplicateShare <= 1)) {
            throw new IllegalArgumentException("duplicateShare must be 0 to 1, not " + duplicateShare);
        }
    }

    /**
     * The events in a disturbed arrival order: each comes before any that is more than {@link #maxDelayMs} newer, and
     * what comes twice is exactly the same. Lazy, so it may be laid over endless traffic.
     *
     * @param ordered events in the order of event time
     */
    public Iterator<Event> over(Iterator<Event> ordered) {
        return new DisturbedArrival(this, ordered);
    }
}
