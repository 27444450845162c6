package io.deskpulse.local;

import io.deskpulse.local.simulation.SimulationSettings;
import java.time.Instant;
import java.time.ZoneId;
import picocli.CommandLine.Option;

/** What simulated traffic looks like, for every command that simulates. */
final class TrafficOptions {

    @Option(names = "--shops", paramLabel = "N", defaultValue = "6", description = "Shops; default ${DEFAULT-VALUE}.")
    private int shops;

    @Option(
            names = "--agents",
            paramLabel = "N",
            defaultValue = "60",
            description = "People of all shops together; default ${DEFAULT-VALUE}.")
    private int agents;

    @Option(
            names = "--rate",
            paramLabel = "EVENTS/S",
            defaultValue = "20",
            description = "Mean number of events a second at the start; default ${DEFAULT-VALUE}.")
    private double rate;

    @Option(names = "--seed", paramLabel = "S", defaultValue = "11", description = "Which of the possible days.")
    private long seed;

    @Option(names = "--peak", description = "A promotion (Double 11): the first midnight brings the rush.")
    private boolean peak;

    boolean peak() {
        return peak;
    }

    /**
     * The settings for traffic that begins then.
     *
     * @throws IllegalArgumentException naming the option that cannot be
     */
    SimulationSettings from(Instant start, ZoneId zone) {
        return new SimulationSettings(shops, agents, rate, peak, seed, start, zone);
    }
}
