package io.deskpulse.local.bench;

import io.deskpulse.app.Application;
import io.deskpulse.app.BrokerUnreachableException;
import io.deskpulse.app.CommandException;
import io.deskpulse.app.StateUnusableException;
import io.deskpulse.config.AppConfig;
import io.deskpulse.desk.DayKey;
import io.deskpulse.desk.DayRow;
import io.deskpulse.local.demo.DemoClock;
import io.deskpulse.policy.PolicyBook;
import io.deskpulse.topology.LedgerTotals;
import io.deskpulse.topology.NotReadyException;
import io.deskpulse.topology.PipelineState;
import io.deskpulse.topology.PipelineView;
import io.deskpulse.topology.TopicsException;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/** The instances of the application that share the work of a round. */
final class Instances implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(10);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long LOOK_EVERY_MS = 10;

    /** Longer than any session or turn can last. */
    private static final Duration LONG_AFTER = Duration.ofDays(3650);

    private final DemoClock clock;
    private final List<Application> instances = new ArrayList<>();

    /** @param clock of all of them */
    Instances(DemoClock clock) {
        this.clock = clock;
    }

    /** Starts one for each of the settings, and returns when all process. */
    void start(List<AppConfig> configs) throws IOException, CommandException, InterruptedException {
        try {
            for (AppConfig config : configs) {
                instances.add(Application.start(config, PolicyBook.GENERIC, clock));
            }
        } catch (TopicsException | BrokerUnreachableException | StateUnusableException e) {
            throw new CommandException(String.valueOf(e.getMessage()), e);
        }
        for (Application instance : instances) {
            if (!instance.pipeline().awaitRunning(START)) {
                throw new CommandException("the application did not start within 10 min; --verbose shows its log");
            }
        }
    }

    /** Returns when so many events, and all that follows from them, are in the figures. */
    void awaitEvents(long events) throws CommandException, InterruptedException {
        await(totals -> sum(totals, LedgerTotals::receivedInAll) >= events && allFactsArrived(totals));
    }

    /** Live journeys of all of them. */
    long openJourneys() {
        return sum(totals(), LedgerTotals::openJourneys);
    }

    /** Where the first of them serves. */
    String url() {
        return instances.get(0).url();
    }

    /** Lets time pass until nothing is open any more. */
    void settle() throws CommandException, InterruptedException {
        clock.advance(LONG_AFTER);
        await(totals -> sum(totals, LedgerTotals::openJourneys) == 0 && allFactsArrived(totals));
    }

    private void await(Predicate<List<LedgerTotals>> done) throws CommandException, InterruptedException {
        List<LedgerTotals> before = totals();
        long changedAt = System.nanoTime();
        while (!done.test(before)) {
            requireAlive(changedAt);
            TimeUnit.MILLISECONDS.sleep(LOOK_EVERY_MS);
            List<LedgerTotals> now = totals();
            changedAt = now.equals(before) ? changedAt : System.nanoTime();
            before = now;
        }
    }

    private void requireAlive(long changedAt) throws CommandException {
        boolean failed = pipelines().stream().anyMatch(pipeline -> pipeline.state() == PipelineState.ERROR);
        if (failed || System.nanoTime() - changedAt > PATIENCE.toNanos()) {
            throw new CommandException("the application stands still; --verbose shows its log");
        }
    }

    private static boolean allFactsArrived(List<LedgerTotals> totals) {
        return sum(totals, LedgerTotals::factsSent) == sum(totals, LedgerTotals::factsReceived);
    }

    private static long sum(List<LedgerTotals> totals, ToLongFunction<LedgerTotals> count) {
        return totals.stream().mapToLong(count).sum();
    }

    private List<LedgerTotals> totals() {
        return pipelines().stream().map(PipelineView::totals).toList();
    }

    private List<? extends PipelineView> pipelines() {
        return instances.stream().map(Application::pipeline).toList();
    }

    /** All day rows of all of them. */
    SortedMap<DayKey, DayRow> dayRows() throws CommandException {
        SortedMap<DayKey, DayRow> rows = new TreeMap<>();
        try {
            for (PipelineView pipeline : pipelines()) {
                rows.putAll(pipeline.dayRows(null));
            }
        } catch (NotReadyException e) {
            throw new CommandException("the application stopped before its rows were read: " + e.getMessage(), e);
        }
        return rows;
    }

    @Override
    public void close() {
        List<Application> lastFirst = new ArrayList<>(instances);
        Collections.reverse(lastFirst);
        lastFirst.forEach(Application::close);
    }
}
