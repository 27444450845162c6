package io.deskpulse.intake.webhook;

import io.deskpulse.event.Event;
import java.util.List;

/**
 * What one request says.
 *
 * @param events of it, in the order in which they happened
 * @param ignored a word for each part that is in order but none of our business
 */
public record Reading(List<Event> events, List<String> ignored) {

    /** Makes both immutable. */
    public Reading {
        events = List.copyOf(events);
        ignored = List.copyOf(ignored);
    }

    static Reading of(Event event) {
        return new Reading(List.of(event), List.of());
    }

    static Reading ignored(String why) {
        return new Reading(List.of(), List.of(why));
    }
}
