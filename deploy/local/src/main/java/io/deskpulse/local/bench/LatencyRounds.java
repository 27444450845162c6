package io.deskpulse.local.bench;

import io.deskpulse.app.CommandException;
import io.deskpulse.app.Terminal;
import java.io.IOException;
import java.util.List;

/** Delays from the append of events to their figures, at four rates; upper limits of the application's own buckets. */
final class LatencyRounds {

    private static final long LONGEST_MS = 60_000;

    private record Rate(int perSecond, Quantity half, Quantity most, Quantity nearlyAll) {}

    private static final List<Rate> RATES = List.of(
            new Rate(1_000, Quantity.FIGURE_1K_P50, Quantity.FIGURE_1K_P99, Quantity.FIGURE_1K_P999),
            new Rate(5_000, Quantity.FIGURE_5K_P50, Quantity.FIGURE_5K_P99, Quantity.FIGURE_5K_P999),
            new Rate(20_000, Quantity.FIGURE_20K_P50, Quantity.FIGURE_20K_P99, Quantity.FIGURE_20K_P999),
            new Rate(50_000, Quantity.FIGURE_50K_P50, Quantity.FIGURE_50K_P99, Quantity.FIGURE_50K_P999));

    private final StudyPlan plan;
    private final Terminal terminal;

    LatencyRounds(StudyPlan plan, Terminal terminal) {
        this.plan = plan;
        this.terminal = terminal;
    }

    /** Plays each rate once, for as long as the plan says. */
    void measure(Findings findings) throws IOException, CommandException, InterruptedException {
        for (Rate rate : RATES) {
            terminal.note("playing %,d events/s", rate.perSecond());
            BenchResult result = new Bench(terminal, plan(rate)).measured();
            findings.add(rate.half(), limit(result.delays(), 0.5));
            findings.add(rate.most(), limit(result.delays(), 0.99));
            findings.add(rate.nearlyAll(), limit(result.delays(), 0.999));
        }
    }

    /** What lies above all buckets is told as the longest of them. */
    private static double limit(Delays delays, double part) {
        return Math.min(LONGEST_MS, delays.within(part));
    }

    private BenchPlan plan(Rate rate) {
        TrafficShape traffic = plan.traffic();
        return new BenchPlan(
                rate.perSecond(),
                plan.seconds(),
                plan.seconds(),
                traffic.shops(),
                traffic.agents(),
                plan.partitions(),
                plan.threads(),
                0,
                traffic.seed(),
                plan.settings());
    }
}
