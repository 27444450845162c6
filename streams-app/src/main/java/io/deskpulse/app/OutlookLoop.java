package io.deskpulse.app;

import io.deskpulse.desk.DayKey;
import io.deskpulse.desk.DayRow;
import io.deskpulse.desk.Figure;
import io.deskpulse.live.LiveView;
import io.deskpulse.live.Pane;
import io.deskpulse.live.Whose;
import io.deskpulse.live.Window;
import io.deskpulse.roster.Outlooks;
import io.deskpulse.topology.NotReadyException;
import io.deskpulse.topology.PipelineView;
import java.time.Duration;
import java.time.Instant;
import java.util.SortedMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at the next hours again and again, in a thread of its own: a look reads weeks of rows and reckons with formulas that
 * take their time, so it comes as often as a fiftieth of a processor allows, and every quarter of a minute at most.
 */
final class OutlookLoop implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(OutlookLoop.class);
    private static final long LEAST_PAUSE = Duration.ofSeconds(15).toNanos();
    private static final int IDLE_FOR_EACH_BUSY = 50;

    private final PipelineView pipeline;
    private final Outlooks outlooks;
    private final CountDownLatch end = new CountDownLatch(1);
    private final Thread looking = new Thread(this::look, "outlook");

    private OutlookLoop(PipelineView pipeline, Outlooks outlooks) {
        this.pipeline = pipeline;
        this.outlooks = outlooks;
    }

    static OutlookLoop start(PipelineView pipeline, Outlooks outlooks) {
        OutlookLoop loop = new OutlookLoop(pipeline, outlooks);
        loop.looking.setDaemon(true);
        loop.looking.setUncaughtExceptionHandler(
                (thread, failure) -> LOG.error("What the next hours need is told no longer", failure));
        loop.looking.start();
        return loop;
    }

    private void look() {
        try {
            long pause = 0;
            while (!end.await(pause, TimeUnit.NANOSECONDS)) {
                long began = System.nanoTime();
                lookOnce();
                pause = Math.max(LEAST_PAUSE, IDLE_FOR_EACH_BUSY * (System.nanoTime() - began));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the process ends
        }
    }

    private void lookOnce() {
        try {
            SortedMap<DayKey, DayRow> rows = pipeline.dayRows(null);
            LiveView live = pipeline.live();
            outlooks.look(rows, Instant.ofEpochMilli(pipeline.now()), shop -> sessionsLately(live, shop));
        } catch (NotReadyException e) {
            LOG.debug("rows cannot be read just now; the outlook stays as it was", e);
        }
    }

    private static long sessionsLately(LiveView live, String shop) {
        Pane pane = live.windows(Window.QUARTER_HOUR).get(Whose.shop(shop));
        return pane == null ? 0 : Math.max(0, pane.row().get(Figure.SESSIONS));
    }

    @Override
    public void close() {
        end.countDown();
    }
}
