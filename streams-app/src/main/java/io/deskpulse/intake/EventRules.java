package io.deskpulse.intake;

import io.deskpulse.event.Event;
import io.deskpulse.event.EventCodec;
import io.deskpulse.event.RejectedException;

/** Holds what was made of another system's words against the contract, by the same code that the gate uses. */
public final class EventRules {

    private EventRules() {}

    /**
     * The event, if it is one.
     *
     * @throws UnusableException with the rule that the gate would name
     */
    public static <T extends Event> T checked(T event) throws UnusableException {
        try {
            EventCodec.decode(event.topic(), EventCodec.encode(event));
            return event;
        } catch (RejectedException e) {
            throw new UnusableException(String.valueOf(e.getMessage()));
        }
    }
}
