package io.deskpulse.local.demo;

import io.deskpulse.app.CommandException;
import io.deskpulse.app.Progress;
import io.deskpulse.topology.LedgerTotals;
import io.deskpulse.topology.PipelineState;
import io.deskpulse.topology.PipelineView;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** Waits until the application has taken everything in, lets its clock pass, and waits until nothing is open any more. */
final class Settling {

    /** Longer than any session or turn can last. */
    private static final Duration LONG_AFTER = Duration.ofDays(3650);

    private static final long LOOK_EVERY_MS = 100;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Stage stage;
    private final PipelineView pipeline;
    private final long published;

    /** @param published how many records the application has to receive */
    Settling(Stage stage, long published) {
        this.stage = stage;
        this.pipeline = stage.application().pipeline();
        this.published = published;
    }

    void await() throws CommandException, InterruptedException {
        await(
                "taking in what was published",
                totals -> totals.receivedInAll() >= published && totals.allFactsArrived());
        stage.clock().advance(LONG_AFTER);
        await("closing what is open", totals -> totals.openJourneys() == 0 && totals.allFactsArrived());
    }

    private void await(String work, Predicate<LedgerTotals> done) throws CommandException, InterruptedException {
        try (Progress progress = new Progress(stage.terminal(), work, "events")) {
            LedgerTotals before = pipeline.totals();
            long changedAt = System.nanoTime();
            while (!done.test(before)) {
                requireAlive(changedAt);
                stop(stage.stopped().await(LOOK_EVERY_MS, TimeUnit.MILLISECONDS));
                LedgerTotals now = pipeline.totals();
                changedAt = now.equals(before) ? changedAt : System.nanoTime();
                before = now;
                progress.update(
                        now.receivedInAll(), Math.min(1, (double) now.receivedInAll() / Math.max(1, published)));
            }
        }
    }

    private static void stop(boolean stopped) throws CommandException {
        if (stopped) {
            throw new CommandException("stopped before everything was settled; no report was written");
        }
    }

    private void requireAlive(long changedAt) throws CommandException {
        boolean stuck = System.nanoTime() - changedAt > PATIENCE.toNanos();
        if (pipeline.state() == PipelineState.ERROR || stuck) {
            throw new CommandException("the application stands still at "
                    + pipeline.totals().receivedInAll() + " of " + published + " events; --verbose shows its log");
        }
    }
}
