package io.deskpulse.app;

import io.deskpulse.board.Feed;
import io.deskpulse.board.Viewer;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets a feed tell its viewers what has changed, once a second while there are any, in a thread of its own. */
final class FeedLoop implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(FeedLoop.class);
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    private final Feed feed;
    private final LinkedBlockingQueue<Viewer> joined = new LinkedBlockingQueue<>();
    private @Nullable Thread telling;

    FeedLoop(Feed feed) {
        this.feed = feed;
    }

    /** Begins to tell a viewer; false if there are too many. */
    synchronized boolean join(Viewer viewer) {
        if (!feed.join(viewer)) {
            return false;
        }
        joined.add(viewer);
        if (telling == null) {
            telling = new Thread(this::tell, "board");
            telling.setDaemon(true);
            telling.setUncaughtExceptionHandler((thread, failure) -> failed(failure));
            telling.start();
        }
        return true;
    }

    /** Tells a viewer nothing more; takes no lock. */
    void leave(Viewer viewer) {
        feed.leave(viewer);
    }

    private void tell() {
        long next = System.nanoTime() + SECOND;
        try {
            while (goesOn()) {
                Viewer viewer = joined.poll(next - System.nanoTime(), TimeUnit.NANOSECONDS);
                if (viewer != null) {
                    feed.welcome(viewer);
                } else {
                    feed.tell();
                    next = Math.max(next + SECOND, System.nanoTime());
                }
            }
        } catch (InterruptedException e) {
            feed.end(); // nobody else interrupts it than the end
        }
    }

    private synchronized boolean goesOn() {
        boolean watched = feed.viewers() > 0;
        if (!watched) {
            feed.rest();
            telling = null;
        }
        return watched;
    }

    /** Browsers come again, and find a loop that begins anew. */
    private synchronized void failed(Throwable failure) {
        LOG.error("Boards could not be told what has changed", failure);
        telling = null;
        feed.end();
    }

    @Override
    public synchronized void close() {
        if (telling != null) {
            telling.interrupt();
        }
        feed.end();
    }
}
