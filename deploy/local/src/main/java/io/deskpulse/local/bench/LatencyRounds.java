package io.deskpulse.local.bench;

import io.deskpulse.app.CommandException;
import io.deskpulse.app.Terminal;
import java.io.IOException;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * Delays at four rates: from the append of events to their figures, as upper limits of the application's own buckets, and from
 * the limits that waits pass to the alerts of it.
 */
final class LatencyRounds {

    private static final long LONGEST_MS = 60_000;

    /** Of fewer, a part of a thousandth is none. */
    private static final int FEWEST_ALERTS = 1_000;

    private record Rate(int perSecond, Three figure, Three alert) {}

    /** What half, 99 % and 99.9 % keep to. */
    private record Three(Quantity half, Quantity most, Quantity nearlyAll) {

        void add(Findings findings, DoubleUnaryOperator within) {
            findings.add(half, within.applyAsDouble(0.5));
            findings.add(most, within.applyAsDouble(0.99));
            findings.add(nearlyAll, within.applyAsDouble(0.999));
        }
    }

    private static final List<Rate> RATES = List.of(
            new Rate(
                    1_000,
                    new Three(Quantity.FIGURE_1K_P50, Quantity.FIGURE_1K_P99, Quantity.FIGURE_1K_P999),
                    new Three(Quantity.ALERT_1K_P50, Quantity.ALERT_1K_P99, Quantity.ALERT_1K_P999)),
            new Rate(
                    5_000,
                    new Three(Quantity.FIGURE_5K_P50, Quantity.FIGURE_5K_P99, Quantity.FIGURE_5K_P999),
                    new Three(Quantity.ALERT_5K_P50, Quantity.ALERT_5K_P99, Quantity.ALERT_5K_P999)),
            new Rate(
                    20_000,
                    new Three(Quantity.FIGURE_20K_P50, Quantity.FIGURE_20K_P99, Quantity.FIGURE_20K_P999),
                    new Three(Quantity.ALERT_20K_P50, Quantity.ALERT_20K_P99, Quantity.ALERT_20K_P999)),
            new Rate(
                    50_000,
                    new Three(Quantity.FIGURE_50K_P50, Quantity.FIGURE_50K_P99, Quantity.FIGURE_50K_P999),
                    new Three(Quantity.ALERT_50K_P50, Quantity.ALERT_50K_P99, Quantity.ALERT_50K_P999)));

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
            rate.figure().add(findings, part -> limit(result.delays(), part));
            AlertDelays alerts = result.alertDelays();
            terminal.note("%,d alerts heard", alerts.count());
            if (alerts.count() >= FEWEST_ALERTS) {
                rate.alert().add(findings, alerts::within);
            }
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
