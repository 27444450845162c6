package io.deskpulse.local.bench;

import io.deskpulse.app.CommandException;
import java.io.IOException;

/**
 * How the speed changes with buyers, shops, threads and instances. Ten times as many buyers send ten times as many events in
 * the same time of their own: otherwise each would have said less, and another mixture would be compared.
 */
final class ScalingRounds {

    private static final int TIMES = 10;

    private final Lab lab;
    private final Findings findings;

    ScalingRounds(Lab lab, Findings findings) {
        this.lab = lab;
        this.findings = findings;
    }

    void measure() throws IOException, CommandException, InterruptedException {
        StudyPlan plan = lab.plan();
        TrafficShape shape = plan.traffic();
        TrafficShape thin =
                new TrafficShape(shape.shops(), shape.agents(), Math.max(1, shape.perSecond() / TIMES), shape.seed());
        TrafficShape wide =
                new TrafficShape(TIMES * shape.shops(), TIMES * shape.agents(), shape.perSecond(), shape.seed());
        Workload full = lab.workload(shape, plan.events());
        measure(Quantity.SCALING_BASE, lab.workload(thin, plan.events() / TIMES), plan.threads(), 1);
        measure(Quantity.MORE_BUYERS, full, plan.threads(), 1);
        measure(Quantity.MORE_SHOPS, lab.workload(wide, plan.events()), plan.threads(), 1);
        measure(Quantity.TWO_THREADS, full, 2, 1);
        measure(Quantity.TWO_INSTANCES, full, 1, 2);
    }

    private void measure(Quantity quantity, Workload work, int threads, int instances)
            throws IOException, CommandException, InterruptedException {
        new PipelineRounds(lab, work, threads, instances)
                .measure(quantity.wireName(), lap -> findings.add(quantity, lap.perSecond(work.events())));
    }
}
