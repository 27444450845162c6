package io.deskpulse.notify;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.random.RandomGenerator;

/** All robots of one installation. */
public final class NotifyDesk {

    /** How long a robot may take to answer one post. */
    public static final Duration USUAL_PATIENCE = Duration.ofSeconds(10);

    private final List<RobotDesk> robots;

    private NotifyDesk(List<RobotDesk> robots) {
        this.robots = List.copyOf(robots);
    }

    /**
     * The robots of a file, which are reached over HTTP.
     *
     * @param clock the wall clock, for signatures and pauses
     * @param random spreads attempts after failures
     */
    public static NotifyDesk of(RobotsFile.Content file, InstantSource clock, RandomGenerator random) {
        Sender sender = new HttpSender(USUAL_PATIENCE);
        return new NotifyDesk(file.robots().stream()
                .map(robot -> new RobotDesk(robot, file.zone(), sender, clock, random))
                .toList());
    }

    /** One after another as in the file. */
    public List<RobotDesk> robots() {
        return robots;
    }

    /**
     * Takes over incidents. The promise is true once every robot concerned has told all of them, and false as soon as one has
     * no room; until then nobody else must believe that they are safe, for they are in memory only.
     */
    public CompletableFuture<Boolean> takeOver(List<Incident> incidents) {
        List<CompletableFuture<Boolean>> promises = robots.stream()
                .flatMap(robot -> incidents.stream().map(robot::hear))
                .toList();
        if (promises.stream().anyMatch(promise -> !promise.getNow(true))) {
            return CompletableFuture.completedFuture(false);
        }
        return CompletableFuture.allOf(promises.toArray(CompletableFuture[]::new))
                .thenApply(done -> true);
    }
}
