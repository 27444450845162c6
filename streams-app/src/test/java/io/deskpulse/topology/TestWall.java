package io.deskpulse.topology;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A wall clock that stands until a test moves it. */
final class TestWall implements InstantSource {

    private Instant now;

    TestWall(Instant now) {
        this.now = now;
    }

    @Override
    public Instant instant() {
        return now;
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    /** Moves on to an instant, unless it has passed. */
    void reach(Instant instant) {
        now = instant.isAfter(now) ? instant : now;
    }
}
