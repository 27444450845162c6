package io.deskpulse.app;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Replaces a processing thread that has died, for the cause may pass; but not for ever, for a cause that stays must become
 * visible: then the instance gives up, its state is ERROR, and whoever supervises it can act.
 */
final class ThreadReplacement implements StreamsUncaughtExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ThreadReplacement.class);
    private static final int MOST = 3;
    private static final Duration WITHIN = Duration.ofMinutes(10);

    private final InstantSource wall;
    private final Deque<Instant> replacements = new ArrayDeque<>();

    ThreadReplacement(InstantSource wall) {
        this.wall = wall;
    }

    @Override
    public synchronized StreamThreadExceptionResponse handle(Throwable failure) {
        Instant now = wall.instant();
        replacements.removeIf(earlier -> earlier.plus(WITHIN).isBefore(now));
        if (replacements.size() == MOST) {
            LOG.error("processing failed again, giving up", failure);
            return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
        }
        replacements.add(now);
        LOG.error("processing failed, replacing the thread ({} of {})", replacements.size(), MOST, failure);
        return StreamThreadExceptionResponse.REPLACE_THREAD;
    }
}
