package io.deskpulse.event.file;

import io.deskpulse.event.Event;
import io.deskpulse.event.RejectedException;

/** One line of an event file: either a record that can be published, or the reason why there is none. */
public sealed interface EventLine permits RecordLine, DefectLine {

    /** Where it stands in the file, counted from 1, blank lines included. */
    long number();

    /**
     * The event the line holds.
     *
     * @throws RejectedException if the line holds no record, or its record is no valid event
     */
    Event event() throws RejectedException;
}
