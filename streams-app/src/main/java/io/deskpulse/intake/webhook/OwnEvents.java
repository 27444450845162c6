package io.deskpulse.intake.webhook;

import io.deskpulse.event.Event;
import io.deskpulse.event.RejectedException;
import io.deskpulse.event.file.DefectLine;
import io.deskpulse.event.file.EventBody;
import io.deskpulse.event.file.EventLine;
import java.util.ArrayList;
import java.util.List;

/** Our own events, posted as the lines of an event file: all of them or none. */
public final class OwnEvents implements Source {

    /** Its name, which no other source may have. */
    public static final String NAME = "events";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Reading read(Posted posted) throws RefusedException {
        List<Event> events = new ArrayList<>();
        for (EventLine line : EventBody.lines(posted.body())) {
            events.add(event(line));
        }
        if (events.isEmpty()) {
            throw new RefusedException(Refusal.BODY, "the body holds no line");
        }
        return new Reading(events, List.of());
    }

    private static Event event(EventLine line) throws RefusedException {
        try {
            return line.event();
        } catch (RejectedException e) {
            Refusal refusal = line instanceof DefectLine ? Refusal.BODY : Refusal.EVENT;
            throw new RefusedException(
                    refusal,
                    "line " + line.number() + ": " + e.reason() + ": " + e.getMessage() + "; nothing was taken");
        }
    }
}
