package io.deskpulse.local.bench;

import io.deskpulse.app.CommandException;
import io.deskpulse.config.AppConfig;
import io.deskpulse.event.InputTopic;
import io.deskpulse.local.bench.reference.Expectation;
import io.deskpulse.local.bench.reference.ReferenceEdition;
import java.io.IOException;
import java.time.Duration;

/** The reference edition over the same topics, with as many threads and the same guarantee; void if it does not count right. */
final class ReferenceRounds {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /** It takes so much longer that a round is over a part of the events. */
    private static final int PART = 10;

    private final Lab lab;
    private final Workload work;

    ReferenceRounds(Lab lab) throws IOException {
        this.lab = lab;
        this.work = lab.workload(lab.plan().traffic(), Math.max(1, lab.plan().events() / PART));
    }

    /** One round to warm up, then those that count. */
    void measure(Findings findings) throws IOException, CommandException, InterruptedException {
        Expectation expected = Expectation.of(work.file());
        for (int round = 0; round <= lab.plan().rounds(); round++) {
            Stopwatch.Lap lap = round(expected);
            double perSecond = lap.perSecond(expected.chatEvents());
            lab.terminal().note("reference, round %d: %,.0f events/s", round, perSecond);
            if (round > 0) {
                findings.add(Quantity.REFERENCE, perSecond);
                findings.add(Quantity.REFERENCE_CPU, lap.cpuMicros(expected.chatEvents()));
            }
        }
    }

    /** It reads chat messages only, so only those count for it. */
    private Stopwatch.Lap round(Expectation expected) throws IOException, CommandException, InterruptedException {
        AppConfig config = lab.freshInstallation();
        lab.fill(config, work);
        try (ReferenceEdition reference =
                ReferenceEdition.start(config, Lab.nameOf(config, InputTopic.CHAT_MESSAGES))) {
            Stopwatch watch = Stopwatch.started();
            if (!reference.awaits(expected, PATIENCE)) {
                throw new CommandException("the reference edition never came to its figures: " + reference.counted());
            }
            return watch.read();
        }
    }
}
