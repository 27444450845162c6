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
            Workload work = Workload.simulated(
                    plan.traffic(), plan.events(), terminal.clock().instant(), lab.place("events.ndjson"));
            double bytes = limits(lab, work, findings);
            if (plan.sections().contains(Section.PIPELINE)) {
                new PipelineRounds(lab, work).measure(findings);
            }
            if (plan.sections().contains(Section.REFERENCE)) {
                new ReferenceRounds(lab, work).measure(findings);
            }
            return new StudyReport(machine, plan, work.buyers(), bytes, findings);
        }
    }

    /** The topics are filled in any case, for that tells how long the events are. */
    private double limits(Lab lab, Workload work, Findings findings)
            throws IOException, CommandException, InterruptedException {
        AppConfig config = lab.freshInstallation();
        double bytes = lab.fill(config, work);
        if (plan.sections().contains(Section.LIMITS)) {
            terminal.note("measuring plain consumers");
            new Limits(findings).measure(config, plan.rounds());
        }
        lab.forget(config);
        return bytes;
    }
}
