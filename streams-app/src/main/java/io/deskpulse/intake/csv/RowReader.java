package io.deskpulse.intake.csv;

import io.deskpulse.event.Event;
import io.deskpulse.intake.UnusableException;
import java.util.List;

/** What becomes of the rows of one layout. */
interface RowReader {

    /**
     * The events of a row, in the order in which they happened.
     *
     * @throws UnusableException if the row is not in order; nothing of it counts then
     */
    List<Event> events(Row row) throws UnusableException;
}
