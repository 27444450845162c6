package io.deskpulse.local.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The wall clock of a demo: the real one, moved ahead where a recording lies in its future, and again when everything that
 * is open is to be closed.
 */
public final class DemoClock implements InstantSource {

    private final InstantSource real;
    private final AtomicLong aheadMs = new AtomicLong();

    /** @param real what it goes by and is never behind */
    public DemoClock(InstantSource real) {
        this.real = real;
    }

    /** Makes sure that it shows no less than an instant, in epoch milliseconds. */
    void reach(long instant) {
        long now = real.millis();
        aheadMs.accumulateAndGet(Math.max(instant, now) - now, Math::max); // a source may say "before all times"
    }

    /** Lets time pass. */
    public void advance(Duration duration) {
        aheadMs.addAndGet(duration.toMillis());
    }

    @Override
    public Instant instant() {
        return Instant.ofEpochMilli(millis());
    }

    @Override
    public long millis() {
        return real.millis() + aheadMs.get();
    }
}
