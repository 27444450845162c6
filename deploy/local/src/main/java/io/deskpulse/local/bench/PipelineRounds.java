package io.deskpulse.local.bench;

import io.deskpulse.app.CommandException;
import io.deskpulse.config.AppConfig;
import io.deskpulse.local.demo.DemoClock;
import java.io.IOException;
import java.util.List;

/** The whole product over prefilled topics; a round whose figures are not those of the pure runner is void. */
final class PipelineRounds {

    private final Lab lab;
    private final Workload work;

    PipelineRounds(Lab lab, Workload work) {
        this.lab = lab;
        this.work = work;
    }

    /** One round to warm up, then those that count. */
    void measure(Findings findings) throws IOException, CommandException, InterruptedException {
        for (int round = 0; round <= lab.plan().rounds(); round++) {
            Stopwatch.Lap lap = round();
            lab.terminal()
                    .note("pipeline, round %d: %,.0f events/s%s", round, lap.perSecond(work.events()), warmUp(round));
            if (round > 0) {
                findings.add(Quantity.PIPELINE, lap.perSecond(work.events()));
                findings.add(Quantity.PIPELINE_CPU, lap.cpuMicros(work.events()));
            }
        }
    }

    private static String warmUp(int round) {
        return round == 0 ? ", to warm up" : "";
    }

    /** From the moment it processes until every event is in the figures; afterwards it is seen whether they are right. */
    private Stopwatch.Lap round() throws IOException, CommandException, InterruptedException {
        AppConfig config = lab.freshInstallation();
        lab.fill(config, work);
        Stopwatch.Lap lap;
        try (Instances instances = new Instances(new DemoClock(lab.terminal().clock()))) {
            instances.start(List.of(config));
            Stopwatch watch = Stopwatch.started();
            instances.awaitEvents(work.events());
            lap = watch.read();
            instances.settle();
            if (!work.comesTo(instances.dayRows())) {
                throw new CommandException("the round is void: its figures are not those of the pure runner");
            }
        }
        lab.forget(config);
        return lap;
    }
}
