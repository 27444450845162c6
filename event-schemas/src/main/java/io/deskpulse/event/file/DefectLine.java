package io.deskpulse.event.file;

import io.deskpulse.event.Event;
import io.deskpulse.event.Reason;
import io.deskpulse.event.RejectedException;

/**
 * A line that holds no record; told with its place instead of ending the reading, so that one bad line costs one line.
 *
 * @param detail the rule that was broken, never the content
 */
public record DefectLine(long number, Reason reason, String detail) implements EventLine {

    static DefectLine tooLong(long number) {
        return new DefectLine(number, Reason.TOO_LARGE, "the line has more than " + Envelope.MAX_BYTES + " bytes");
    }

    @Override
    public Event event() throws RejectedException {
        throw new RejectedException(reason, detail);
    }
}
