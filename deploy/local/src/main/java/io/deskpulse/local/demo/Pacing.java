package io.deskpulse.local.demo;

import java.time.InstantSource;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Holds events back until their time has come; whoever stops the demo ends the waiting. */
public final class Pacing {

    private final InstantSource clock;
    private final Speed speed;
    private final CountDownLatch stopped;
    private final long startedAt;
    private OptionalLong firstAt = OptionalLong.empty();

    /**
     * Starts now, whenever the first event was.
     *
     * @param stopped reaches zero when the waiting is to end
     */
    public Pacing(InstantSource clock, Speed speed, CountDownLatch stopped) {
        this.clock = clock;
        this.speed = speed;
        this.stopped = stopped;
        this.startedAt = clock.millis();
    }

    /** Starts now, which is that event time in epoch milliseconds; earlier events are due at once. */
    public static Pacing inOwnTime(InstantSource clock, long now, CountDownLatch stopped) {
        Pacing pacing = new Pacing(clock, Speed.OWN_TIME, stopped);
        pacing.firstAt = OptionalLong.of(now);
        return pacing;
    }

    /** Waits until an event of that time is due; one without a time is due at once. False if stopped. */
    public boolean awaitTurnOf(OptionalLong eventAt) throws InterruptedException {
        if (firstAt.isEmpty()) {
            firstAt = eventAt;
        }
        long dueIn = eventAt.isEmpty() ? 0 : dueAt(eventAt.getAsLong()) - clock.millis();
        if (dueIn <= 0) {
            return stopped.getCount() > 0;
        }
        return !stopped.await(dueIn, TimeUnit.MILLISECONDS);
    }

    private long dueAt(long eventAt) {
        return startedAt + speed.millisFor(eventAt - firstAt.orElse(eventAt));
    }
}
