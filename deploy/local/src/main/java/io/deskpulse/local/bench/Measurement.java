package io.deskpulse.local.bench;

import com.sun.management.OperatingSystemMXBean;
import io.deskpulse.app.CommandException;
import io.deskpulse.topology.Latencies;
import io.deskpulse.topology.LedgerTotals;
import io.deskpulse.topology.PipelineState;
import io.deskpulse.topology.PipelineView;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Plays traffic to a running pipeline and takes its measure from outside, by what it tells anybody. */
final class Measurement {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long LOOK_EVERY_MS = 10;

    /** Alerts of the last seconds are not timed. */
    private static final int NOT_TIMED_SECONDS = 5;

    private final PipelineView pipeline;
    private final String url;
    private final EventSender sender;
    private final AlertListener alerts;
    private final InstantSource clock;
    private final OperatingSystemMXBean machine = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    /**
     * @param url of the application that the pipeline is in
     * @param alerts of that application
     * @param clock that they are timed by, too
     */
    Measurement(PipelineView pipeline, String url, EventSender sender, AlertListener alerts, InstantSource clock) {
        this.pipeline = pipeline;
        this.url = url;
        this.sender = sender;
        this.alerts = alerts;
        this.clock = clock;
    }

    /** Plays without measuring, until compilers and caches have seen everything. */
    void warmUp(int rate, List<PreparedEvent> events) throws CommandException, InterruptedException {
        sender.sendAt(rate, events);
        awaitReceived(events.size());
    }

    /**
     * Plays and measures.
     *
     * @param before events sent before
     */
    BenchResult measure(BenchPlan plan, double limit, List<PreparedEvent> events, long before)
            throws CommandException, InterruptedException {
        try (Viewers viewers = Viewers.open(plan.viewers(), url)) {
            return measure(plan, limit, events, before, viewers);
        }
    }

    private BenchResult measure(BenchPlan plan, double limit, List<PreparedEvent> events, long before, Viewers viewers)
            throws CommandException, InterruptedException {
        double load = machine.getSystemLoadAverage();
        Latencies latenciesBefore = pipeline.latencies();
        long bytesBefore = viewers.bytes();
        double webBefore = ThreadTimes.ofWeb();
        long cpuBefore = machine.getProcessCpuTime();
        Timetable timetable = new Timetable(withoutEnd(events, plan.rate()), plan.rate(), clock.millis());
        long start = System.nanoTime();
        sender.sendAt(plan.rate(), events);
        double sending = secondsSince(start);
        long lag = before + events.size() - pipeline.totals().receivedInAll();
        boolean settled = awaitReceived(before + events.size());
        double settling = secondsSince(start);
        ViewerCost viewerCost = new ViewerCost(
                plan.viewers(),
                (ThreadTimes.ofWeb() - webBefore) / settling,
                (viewers.bytes() - bytesBefore) / settling / Math.max(1, plan.viewers()));
        double cpuMicros = (machine.getProcessCpuTime() - cpuBefore) / 1e3;
        return new BenchResult(
                plan,
                machine.getAvailableProcessors(),
                load,
                limit,
                events.size() / sending,
                events.size() / settling,
                lag,
                settled,
                cpuMicros / events.size(),
                viewerCost,
                Delays.between(latenciesBefore, pipeline.latencies()),
                alerts.delays(timetable::dueAt));
    }

    /** What passes a limit right before the end may be told after it, and the longest delays would be missing. */
    private static List<PreparedEvent> withoutEnd(List<PreparedEvent> events, int rate) {
        return events.subList(0, Math.max(0, events.size() - NOT_TIMED_SECONDS * rate));
    }

    private static double secondsSince(long nanoTime) {
        return (System.nanoTime() - nanoTime) / 1e9;
    }

    /** Whether so many events are in the figures after all. */
    private boolean awaitReceived(long events) throws CommandException, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!isIn(events, pipeline.totals())) {
            if (pipeline.state() == PipelineState.ERROR) {
                throw new CommandException("the application stopped with an error; --verbose shows its log");
            }
            if (System.nanoTime() > deadline) {
                return false;
            }
            TimeUnit.MILLISECONDS.sleep(LOOK_EVERY_MS);
        }
        return true;
    }

    private static boolean isIn(long events, LedgerTotals totals) {
        return totals.receivedInAll() >= events && totals.allFactsArrived();
    }
}
