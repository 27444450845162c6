package io.deskpulse.local;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options of {@code bench} for events that come at a fixed rate. */
final class RateOptions {

    @Option(
            names = "--rate",
            paramLabel = "EVENTS/S",
            description = "Instead of rounds: events come at this rate, and it is measured how long they take.")
    @Nullable
    Integer rate;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            defaultValue = "30",
            description = "How long to measure, also in section latency; default ${DEFAULT-VALUE}.")
    int seconds;

    @Option(
            names = "--warm-up",
            paramLabel = "N",
            defaultValue = "15",
            description = "Seconds of the same before; default ${DEFAULT-VALUE}.")
    int warmUp;

    @Option(
            names = "--viewers",
            paramLabel = "N",
            defaultValue = "0",
            description = "Live boards that are open meanwhile; default ${DEFAULT-VALUE}.")
    int viewers;
}
