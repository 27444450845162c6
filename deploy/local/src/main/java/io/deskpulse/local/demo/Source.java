package io.deskpulse.local.demo;

import io.deskpulse.app.CommandException;
import java.io.IOException;
import java.time.Duration;

/** Where a demo's events come from, and what the application must be set to for them. */
public interface Source {

    /** The reorder window they need, where the application's own would be enough for the given one. */
    Duration reorderWindow(Duration usual);

    /** The newest time any of them has, in epoch milliseconds, as far as known beforehand. */
    long latest();

    /** Whether figures and journeys are kept for ever, because the events are of another time. */
    boolean keepsEverything();

    /** Sends the events, and returns when there are no more or the demo is to end. */
    void feed(Stage stage) throws IOException, CommandException, InterruptedException;
}
