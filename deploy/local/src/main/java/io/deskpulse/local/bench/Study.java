package io.deskpulse.local.bench;

import io.deskpulse.app.CommandException;
import io.deskpulse.app.Terminal;
import io.deskpulse.config.AppConfig;
import java.io.IOException;

/** Rounds over prefilled topics, each beside the limits that it is held against, in one process. */
public final class Study {

    private final Terminal terminal;
    private final StudyPlan plan;

    /** A study that is not begun yet. */
    public Study(Terminal terminal, StudyPlan plan) {
        this.terminal = terminal;
        this.plan = plan;
    }

    /** Runs its sections and tells what they found, whatever that is. */
    public Report run() throws IOException, CommandException, InterruptedException {
        Machine machine = Machine.now();
        Findings findings = new Findings();
        try (Lab lab = Lab.open(plan, terminal)) {
            terminal.note("preparing %,d events", plan.events());
            Workload work = lab.workload(plan.traffic(), plan.events());
            double bytes = limits(lab, work, findings);
            rounds(lab, work, findings);
            more(lab, findings);
            return new StudyReport(machine, plan, work.buyers(), bytes, findings);
        }
    }

    private boolean has(Section section) {
        return plan.sections().contains(section);
    }

    /** The topics are filled in any case, for that tells how long the events are. */
    private double limits(Lab lab, Workload work, Findings findings)
            throws IOException, CommandException, InterruptedException {
        AppConfig config = lab.freshInstallation();
        double bytes = lab.fill(config, work);
        if (has(Section.LIMITS)) {
            terminal.note("measuring plain consumers");
            new Limits(findings).measure(config, plan.rounds());
        }
        return bytes;
    }

    private void rounds(Lab lab, Workload work, Findings findings)
            throws IOException, CommandException, InterruptedException {
        if (has(Section.PIPELINE)) {
            new PipelineRounds(lab, work).measure("pipeline", lap -> note(lap, work, findings));
        }
        if (has(Section.GARBAGE)) {
            new GarbageRounds(lab, work).measure(findings);
        }
        if (has(Section.REFERENCE)) {
            new ReferenceRounds(lab).measure(findings);
        }
    }

    private static void note(Stopwatch.Lap lap, Workload work, Findings findings) {
        findings.add(Quantity.PIPELINE, lap.perSecond(work.events()));
        findings.add(Quantity.PIPELINE_CPU, lap.cpuMicros(work.events()));
        findings.add(Quantity.PIPELINE_STREAMS, lap.streamMicros(work.events()));
    }

    private void more(Lab lab, Findings findings) throws IOException, CommandException, InterruptedException {
        if (has(Section.LATENCY)) {
            new LatencyRounds(plan, terminal).measure(findings);
        }
        if (has(Section.RESTORE)) {
            new RestoreRounds(lab).measure(findings);
        }
        if (has(Section.SCRAPE)) {
            new ScrapeRounds(lab).measure(findings);
        }
        if (has(Section.SCALING)) {
            new ScalingRounds(lab, findings).measure();
        }
    }
}
