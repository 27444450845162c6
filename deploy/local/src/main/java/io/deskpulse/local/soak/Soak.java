package io.deskpulse.local.soak;

import io.deskpulse.app.CommandException;
import io.deskpulse.app.EventPublisher;
import io.deskpulse.config.ConfigException;
import io.deskpulse.event.Event;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Rounds of traffic, each with a fault in the middle, on one installation; what a round left behind, the next finds. */
final class Soak implements AutoCloseable {

    /** After it they are taken to stand still. */
    private static final Duration PATIENCE = Duration.ofSeconds(100);

    private static final Duration WHOLE = Duration.ofMinutes(3);
    private static final long LOOK_MS = 200;
    private static final int BATCHES_PER_SECOND = 20;

    private final SoakCluster cluster;
    private final Told told;
    private final long seed;
    private final Duration length;
    private final double rate;
    private final int eventsPerSecond;
    private final Random chance;
    private int round;

    /**
     * On an installation that runs.
     *
     * @param length of a round's traffic, in event time
     * @param rate its events a second of event time
     * @param eventsPerSecond how many are published in a second
     */
    Soak(SoakCluster cluster, long seed, Duration length, double rate, int eventsPerSecond) {
        this.cluster = cluster;
        this.told = new Told(cluster.brokers());
        this.seed = seed;
        this.length = length;
        this.rate = rate;
        this.eventsPerSecond = eventsPerSecond;
        this.chance = new Random(seed);
    }

    /** Lets a day come in, breaks something at some moment of it, and waits until its figures are whole again. */
    Round play(Fault fault)
            throws IOException, InterruptedException, TimeoutException, CommandException, ConfigException {
        DayOfTraffic day = new DayOfTraffic(seed, round++, length, rate);
        try (EventPublisher publisher = new EventPublisher(cluster.config())) {
            int middle = day.events().size() / 4
                    + chance.nextInt(Math.max(1, day.events().size() / 2));
            publish(publisher, day.events().subList(0, middle));
            Striking striking = Striking.begin(fault, cluster, new Random(chance.nextLong()));
            publish(publisher, day.events().subList(middle, day.events().size()));
            striking.await();
            publish(publisher, day.closing());
            publisher.flush();
        }
        long ended = System.nanoTime();
        boolean whole = awaitReport(day, ended + PATIENCE.toNanos());
        boolean stoodStill = !whole;
        if (stoodStill) {
            cluster.restartInstances();
            whole = awaitReport(day, System.nanoTime() + WHOLE.toNanos());
        }
        long after = whole ? TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - ended) : -1;
        Comparison.Outcome outcome =
                whole ? awaitTopics(day, System.nanoTime() + WHOLE.toNanos()) : new Comparison.Outcome(List.of(), 0);
        cluster.startWhatIsDown();
        return new Round(
                fault, day.events().size(), after, stoodStill, outcome.lines(), outcome.falseAlerts(), residentMiB());
    }

    private void publish(EventPublisher publisher, List<Event> events) throws CommandException, InterruptedException {
        int batch = Math.max(1, eventsPerSecond / BATCHES_PER_SECOND);
        for (int from = 0; from < events.size(); from += batch) {
            for (Event event : events.subList(from, Math.min(events.size(), from + batch))) {
                publisher.publish(event);
            }
            TimeUnit.MILLISECONDS.sleep(1_000 / BATCHES_PER_SECOND);
        }
    }

    /** Whichever instance answers has to say the same. */
    private boolean awaitReport(DayOfTraffic day, long deadline) throws InterruptedException {
        String path = "api/v1/report?date=" + day.date();
        while (System.nanoTime() < deadline) {
            for (Instance instance : List.of(cluster.first(), cluster.second())) {
                if (instance.process().isAlive()
                        && instance.answer(path).filter(day.report()::equals).isPresent()) {
                    return true;
                }
            }
            TimeUnit.MILLISECONDS.sleep(LOOK_MS);
        }
        return false;
    }

    /** The figures are shown a commit before whoever reads the topics may see what was told along with them. */
    private Comparison.Outcome awaitTopics(DayOfTraffic day, long deadline) throws InterruptedException {
        Comparison comparison = new Comparison(told, day);
        Comparison.Outcome outcome = comparison.outcome();
        while (!outcome.lines().isEmpty() && System.nanoTime() < deadline) {
            TimeUnit.MILLISECONDS.sleep(LOOK_MS);
            outcome = comparison.outcome();
        }
        return outcome;
    }

    /** What the days of all rounds so far have too much or too little by now; a line for each of these. */
    List<String> look() throws IOException {
        List<String> lines = new ArrayList<>();
        for (int played = 0; played < round; played++) {
            DayOfTraffic day = new DayOfTraffic(seed, played, length, rate);
            for (String line : new Comparison(told, day).outcome().lines()) {
                lines.add(day.date() + ": " + line);
            }
        }
        return lines;
    }

    private long residentMiB() throws IOException {
        return cluster.first().process().residentMiB()
                + cluster.second().process().residentMiB();
    }

    @Override
    public void close() {
        told.close();
    }
}
