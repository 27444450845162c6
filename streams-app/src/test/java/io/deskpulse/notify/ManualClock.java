package io.deskpulse.notify;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that a test moves. */
final class ManualClock implements InstantSource {

    private Instant now = Alerts.NOON;

    @Override
    public synchronized Instant instant() {
        return now;
    }

    synchronized void pass(Duration time) {
        now = now.plus(time);
    }

    synchronized void setBack(Duration time) {
        now = now.minus(time);
    }
}
