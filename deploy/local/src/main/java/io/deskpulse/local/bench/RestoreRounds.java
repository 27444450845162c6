package io.deskpulse.local.bench;

import io.deskpulse.app.CommandException;
import io.deskpulse.config.AppConfig;
import io.deskpulse.local.demo.DemoClock;
import io.deskpulse.local.demo.TemporaryState;
import io.deskpulse.topology.Topics;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;

/**
 * Many live journeys, the room they take, and starts with their state at hand and lost. The clock stands still, or sessions
 * would end while they are measured.
 */
final class RestoreRounds {

    private static final double MEGABYTE = 1 << 20;

    private final Lab lab;
    private final int journeys;
    private final InstantSource clock;

    RestoreRounds(Lab lab) {
        this.lab = lab;
        this.journeys = lab.plan().journeys();
        this.clock = InstantSource.fixed(lab.terminal().clock().instant());
    }

    void measure(Findings findings) throws IOException, CommandException, InterruptedException {
        AppConfig config = lab.freshInstallation();
        lab.terminal().note("sending the messages of %,d live journeys", journeys);
        send(config);
        Room room = new Room(config);
        feed(config, room, findings);
        findings.add(Quantity.LIVE_JOURNEYS, journeys);
        findings.add(Quantity.DISK_JOURNEY, (double) room.disk() / journeys);
        findings.add(Quantity.CHANGELOG_JOURNEY, (double) room.latestJourneys() / journeys);
        findings.add(Quantity.CHANGELOG_EVENT, (double) room.changelogs() / events());
        for (int round = 0; round < lab.plan().rounds(); round++) {
            findings.add(Quantity.START, start(config));
            new TemporaryState(config.stateDir()).close();
            findings.add(Quantity.RESTORE, start(config));
        }
    }

    private int events() {
        return Math.multiplyExact(journeys, LiveJourneys.EVENTS_EACH);
    }

    private void send(AppConfig config) throws CommandException {
        Topics topics = new Topics(config);
        LiveJourneys live = new LiveJourneys(lab.plan().traffic(), clock.instant());
        try (EventSender sender = new EventSender(
                config.clientProperties(), input -> topics.input(input).name())) {
            for (int buyer = 0; buyer < journeys; buyer++) {
                sender.send(PreparedEvent.longer(live.question(buyer, journeys), 2L * buyer));
                sender.send(PreparedEvent.longer(live.reply(buyer, journeys), 2L * buyer + 1));
            }
            sender.flush();
        }
    }

    private void feed(AppConfig config, Room room, Findings findings)
            throws IOException, CommandException, InterruptedException {
        long before = Room.heap();
        try (Instances instances = new Instances(new DemoClock(clock))) {
            instances.start(List.of(config));
            Stopwatch watch = Stopwatch.started();
            instances.awaitEvents(events());
            findings.add(Quantity.FED, watch.read().perSecond(events()));
            requireAllLive(instances);
            long heap = Room.heap();
            findings.add(Quantity.HEAP, heap / MEGABYTE);
            findings.add(Quantity.HEAP_JOURNEY, (double) (heap - before) / journeys);
        }
        lab.terminal().note("%,d live journeys are in, %,d MB on disk", journeys, room.disk() >> 20);
    }

    /** Seconds until it processes again, with every journey as live as before. */
    private double start(AppConfig config) throws IOException, CommandException, InterruptedException {
        try (Instances instances = new Instances(new DemoClock(clock))) {
            Stopwatch watch = Stopwatch.started();
            instances.start(List.of(config));
            double seconds = watch.read().seconds();
            requireAllLive(instances);
            lab.terminal().note("started within %.2f s", seconds);
            return seconds;
        }
    }

    private void requireAllLive(Instances instances) throws CommandException {
        long live = instances.openJourneys();
        if (live != journeys) {
            throw new CommandException("void: " + live + " of " + journeys + " journeys are live");
        }
    }
}
