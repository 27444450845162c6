package io.deskpulse.local.bench;

import io.deskpulse.app.CommandException;
import io.deskpulse.config.AppConfig;
import io.deskpulse.event.EventCodec;
import io.deskpulse.event.InputTopic;
import io.deskpulse.event.RejectedException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What it costs to refuse: the same events with garbage among them, a tenth of all records. Decoder and pipeline are held
 * against themselves without it; a producer gone wrong must not starve the others.
 */
final class GarbageRounds {

    private static final long LONG_ENOUGH = TimeUnit.MILLISECONDS.toNanos(500);
    private static final int MOST_AT_HAND = 200_000;

    private final Lab lab;
    private final Workload clean;
    private final Workload mixed;

    /** @param work without garbage */
    GarbageRounds(Lab lab, Workload work) {
        this.lab = lab;
        this.clean = work;
        this.mixed = work.withGarbage();
    }

    /** A value and where it came from. */
    private static final class Value {

        private final InputTopic topic;
        private final byte[] bytes;

        Value(InputTopic topic, byte[] bytes) {
            this.topic = topic;
            this.bytes = bytes;
        }

        boolean isAdmitted() {
            try {
                return EventCodec.decode(topic, bytes).at() != 0;
            } catch (RejectedException refused) {
                return false;
            }
        }
    }

    /** With and without in turn, for the speed of a machine drifts; what counts is the events, not the garbage. */
    void measure(Findings findings) throws IOException, CommandException, InterruptedException {
        decode(findings);
        PipelineRounds without = new PipelineRounds(lab, clean);
        PipelineRounds with = new PipelineRounds(lab, mixed);
        with.warmUp("pipeline with garbage");
        for (int round = 1; round <= lab.plan().rounds(); round++) {
            findings.add(Quantity.PIPELINE_CLEAN, perSecond(without, round, "pipeline without garbage"));
            findings.add(Quantity.PIPELINE_GARBAGE, perSecond(with, round, "pipeline with garbage"));
        }
    }

    private double perSecond(PipelineRounds rounds, int round, String name)
            throws IOException, CommandException, InterruptedException {
        double perSecond = rounds.round().perSecond(clean.events());
        lab.terminal().note("%s, round %d: %,.0f events/s", name, round, perSecond);
        return perSecond;
    }

    /** The first pass warms up. */
    private static Findings ofRound(int round, Findings findings) {
        return round == 0 ? new Findings() : findings;
    }

    private void decode(Findings findings) throws IOException, CommandException, InterruptedException {
        AppConfig config = lab.freshInstallation();
        lab.fill(config, mixed);
        List<Value> all = atHand(config);
        List<Value> admitted = all.stream().filter(Value::isAdmitted).toList();
        for (int round = 0; round <= lab.plan().rounds(); round++) {
            Findings into = ofRound(round, findings);
            into.add(Quantity.DECODER_CLEAN, perSecond(admitted, admitted.size()));
            into.add(Quantity.DECODER_GARBAGE, perSecond(all, admitted.size()));
        }
    }

    private static List<Value> atHand(AppConfig config) {
        List<Value> values = new ArrayList<>();
        try (PlainConsumer consumer = new PlainConsumer(config)) {
            consumer.readAll((topic, bytes) -> {
                if (values.size() < MOST_AT_HAND) {
                    values.add(new Value(topic, bytes));
                }
            });
        }
        return values;
    }

    /** What is found is counted, so that no compiler leaves the work out. */
    private static double perSecond(List<Value> values, int admitted) throws CommandException {
        long start = System.nanoTime();
        long passes = 0;
        long found = 0;
        while (System.nanoTime() - start < LONG_ENOUGH) {
            found += values.stream().filter(Value::isAdmitted).count();
            passes++;
        }
        if (found != passes * admitted) {
            throw new CommandException("the round is void: the same values were not always admitted");
        }
        return passes * values.size() / ((System.nanoTime() - start) / 1e9);
    }
}
