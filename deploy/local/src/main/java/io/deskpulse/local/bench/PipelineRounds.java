package io.deskpulse.local.bench;

import io.deskpulse.app.CommandException;
import io.deskpulse.config.AppConfig;
import io.deskpulse.local.demo.DemoClock;
import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The whole product over prefilled topics; a round whose figures are not those of the pure runner is void. */
final class PipelineRounds {

    private static final int MOST_TO_WARM_UP = 6;

    private final Lab lab;
    private final Workload work;
    private final int threads;
    private final int instances;

    /** Rounds with the threads of the plan, in one instance. */
    PipelineRounds(Lab lab, Workload work) {
        this(lab, work, lab.plan().threads(), 1);
    }

    /**
     * Rounds with other means.
     *
     * @param threads of each instance
     */
    PipelineRounds(Lab lab, Workload work, int threads, int instances) {
        this.lab = lab;
        this.work = work;
        this.threads = threads;
        this.instances = instances;
    }

    /** Rounds to warm up, then those that count. */
    void measure(String name, Consumer<Stopwatch.Lap> into) throws IOException, CommandException, InterruptedException {
        warmUp(name);
        for (int round = 1; round <= lab.plan().rounds(); round++) {
            Stopwatch.Lap lap = round();
            lab.terminal().note("%s, round %d: %,.0f events/s", name, round, lap.perSecond(work.records()));
            into.accept(lap);
        }
    }

    /** Rounds until the compiler has little left to do, for it would be measured otherwise; some at most. */
    void warmUp(String name) throws IOException, CommandException, InterruptedException {
        boolean warm = false;
        for (int round = 0; !warm && round < MOST_TO_WARM_UP; round++) {
            Stopwatch.Lap lap = round();
            lab.terminal().note("%s, to warm up: %,.0f events/s", name, lap.perSecond(work.records()));
            warm = lap.isWarm();
        }
    }

    /** From the moment it processes until every event is in the figures; afterwards it is seen whether they are right. */
    Stopwatch.Lap round() throws IOException, CommandException, InterruptedException {
        List<AppConfig> configs = configs();
        lab.fill(configs.get(0), work);
        // Time that passed by itself would go on telling facts of who waits, and the last figure would never be the
        // last.
        InstantSource standing = InstantSource.fixed(lab.terminal().clock().instant());
        try (Instances running = new Instances(new DemoClock(standing))) {
            running.start(configs);
            Stopwatch watch = Stopwatch.started();
            running.awaitEvents(work.records());
            Stopwatch.Lap lap = watch.read();
            running.settle();
            if (!work.comesTo(running.dayRows())) {
                throw new CommandException("the round is void: its figures are not those of the pure runner");
            }
            return lap;
        }
    }

    /** Settings that differ in nothing but the folder of the state. */
    private List<AppConfig> configs() throws CommandException, InterruptedException {
        Map<String, String> settings = lab.freshSettings();
        settings.put("threads", Integer.toString(threads));
        String folder = String.valueOf(settings.get("state-dir"));
        List<AppConfig> configs = new ArrayList<>();
        for (int i = 0; i < instances; i++) {
            settings.put("state-dir", folder + "-" + i);
            configs.add(lab.install(settings));
        }
        return configs;
    }
}
