package io.deskpulse.local.soak;

import io.deskpulse.app.CommandException;
import io.deskpulse.config.ConfigException;
import io.deskpulse.topology.TopicsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** An installation that is broken by one fault after another. */
public final class SoakRun {

    private static final Duration LONG = Duration.ofMinutes(20);
    private static final Duration SHORT = Duration.ofMinutes(8);
    private static final double EVENTS_PER_SECOND_OF_TRAFFIC = 5;
    private static final int PUBLISHED_PER_SECOND = 600;
    private static final int ONE = 1;

    private final Path folder;
    private final long seed;
    private final Consumer<String> teller;
    private final List<Round> rounds = new ArrayList<>();
    private final List<String> afterwards = new ArrayList<>();

    /**
     * A run that has not begun.
     *
     * @param folder where everything is kept that it writes
     * @param seed which traffic, and when what strikes
     * @param teller is told a line for every round
     */
    public SoakRun(Path folder, long seed, Consumer<String> teller) {
        this.folder = folder;
        this.seed = seed;
        this.teller = teller;
    }

    /**
     * Lets every fault strike once, then any of them until the time is over: half of it those of brokers, half the others.
     *
     * @return whether everything was exact after every one of them, and without a restart
     * @throws CommandException if the installation cannot be started
     */
    public boolean lasting(Duration time) throws IOException, CommandException, InterruptedException {
        long begun = System.nanoTime();
        Random chance = new Random(seed);
        playUntil(begun + time.toNanos() / 2, "several", Fault.SEVERAL, chance);
        playUntil(begun + time.toNanos(), "one", ONE, chance);
        teller.accept("all days looked at once more: "
                + (afterwards.isEmpty() ? "nothing lost, nothing twice" : String.join("; ", afterwards)));
        return afterwards.isEmpty() && rounds.stream().allMatch(round -> round.isExact() && !round.stoodStill());
    }

    private void playUntil(long end, String name, int brokers, Random chance)
            throws IOException, CommandException, InterruptedException {
        List<Fault> faults = possible(brokers);
        play(name, brokers, LONG, soak -> {
            playEach(faults, soak);
            while (System.nanoTime() < end) {
                add(soak.play(faults.get(chance.nextInt(faults.size()))));
            }
        });
    }

    /** What the days of all rounds had too much or too little in the very end: a fault may tell old things again. */
    List<String> afterwards() {
        return afterwards;
    }

    /** Lets every fault strike once, in little traffic each. */
    List<Round> once() throws IOException, CommandException, InterruptedException {
        play("one", ONE, SHORT, soak -> playEach(possible(ONE), soak));
        play("several", Fault.SEVERAL, SHORT, soak -> playEach(possible(Fault.SEVERAL), soak));
        return rounds;
    }

    private List<Fault> possible(int brokers) {
        List<Fault> possible = new ArrayList<>();
        for (Fault fault : Fault.values()) {
            if (fault.brokers() == brokers && fault.isPossible()) {
                possible.add(fault);
            } else if (fault.brokers() == brokers) {
                teller.accept("not tried, for this user may not make file systems: " + fault.words());
            }
        }
        return possible;
    }

    private void playEach(List<Fault> faults, Soak soak)
            throws IOException, InterruptedException, TimeoutException, CommandException, ConfigException {
        for (Fault fault : faults) {
            add(soak.play(fault));
        }
    }

    @FunctionalInterface
    private interface Playing {
        void with(Soak soak)
                throws IOException, InterruptedException, TimeoutException, CommandException, ConfigException;
    }

    private void play(String name, int brokers, Duration traffic, Playing playing)
            throws IOException, CommandException, InterruptedException {
        Path own = Files.createDirectories(folder.resolve(name));
        try (SoakCluster cluster = new SoakCluster(own, brokers)) {
            cluster.start();
            try (Soak soak = new Soak(cluster, seed, traffic, EVENTS_PER_SECOND_OF_TRAFFIC, PUBLISHED_PER_SECOND)) {
                playing.with(soak);
                afterwards.addAll(soak.look());
            }
        } catch (TimeoutException | ConfigException | TopicsException e) {
            throw new CommandException(e.getMessage() + " (" + own + ")", e);
        }
    }

    private void add(Round round) {
        rounds.add(round);
        teller.accept(String.format(
                Locale.ROOT,
                "%3d  %,6d events  whole after %6.1f s%s  %,5d MiB  lost: %s  false alerts: %d  (%s)",
                rounds.size(),
                round.events(),
                round.wholeAfterMs() / 1000.0,
                round.stoodStill() ? " and a restart, for they STOOD STILL" : "",
                round.residentMiB(),
                round.lost(),
                round.falseAlerts(),
                round.fault().words()));
    }

    /** Deletes what a run has written. */
    public static void delete(Path folder) throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
