package io.deskpulse.local.demo;

import io.deskpulse.app.CommandException;
import io.deskpulse.local.simulation.SimulationSettings;
import io.deskpulse.local.simulation.TrafficSimulation;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.BiFunction;

/** Simulated shops, as if they had been at work for a while when the demo starts. */
public final class SimulatedDay implements Source {

    private static final Duration ALREADY_AT_WORK = Duration.ofMinutes(15);
    private static final Duration UNTIL_RUSH = Duration.ofMinutes(2);
    private static final LocalTime MID_SHIFT = LocalTime.of(15, 0);

    private final SimulationSettings settings;

    private SimulatedDay(SimulationSettings settings) {
        this.settings = settings;
    }

    /**
     * Traffic that has begun a quarter of an hour ago. The shops are put where it is the middle of the shift now, so that
     * people are at work whenever somebody wants to see a demo.
     *
     * @param peak whether a rush comes: the shops are then put where it is midnight in two minutes
     * @throws IllegalArgumentException naming the setting that cannot be
     */
    public static SimulatedDay startingNow(
            InstantSource clock, boolean peak, BiFunction<Instant, ZoneId, SimulationSettings> traffic) {
        Instant now = clock.instant();
        ZoneId zone = peak ? whereItIs(LocalTime.MIDNIGHT, now.plus(UNTIL_RUSH)) : whereItIs(MID_SHIFT, now);
        return new SimulatedDay(traffic.apply(now.minus(ALREADY_AT_WORK), zone));
    }

    /** Not more than half a day ahead of or behind UTC. */
    private static ZoneId whereItIs(LocalTime time, Instant instant) {
        int halfDay = LocalTime.NOON.toSecondOfDay();
        int ahead = time.toSecondOfDay()
                - LocalTime.ofInstant(instant, ZoneOffset.UTC).toSecondOfDay();
        return ZoneOffset.ofTotalSeconds(Math.floorMod(ahead + halfDay, 2 * halfDay) - halfDay);
    }

    @Override
    public Duration reorderWindow(Duration usual) {
        return usual;
    }

    @Override
    public long latest() {
        return Long.MIN_VALUE;
    }

    @Override
    public boolean keepsEverything() {
        return false;
    }

    @Override
    public void feed(Stage stage) throws CommandException, InterruptedException {
        TrafficSimulation traffic = TrafficSimulation.endless(settings);
        LiveTraffic.publish(traffic, stage.publisher(), stage.clock(), stage.stopped());
    }
}
