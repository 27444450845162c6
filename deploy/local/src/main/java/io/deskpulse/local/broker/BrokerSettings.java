package io.deskpulse.local.broker;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What may be chosen about the embedded broker; everything else is set for a small footprint.
 *
 * @param port where clients connect, {@link #ANY_PORT} or 1–65535
 * @param directory where the data stay after the end; absent: a temporary one that vanishes with the broker
 * @param membership which of several brokers it is; absent where it is the only one
 * @param more Kafka's own settings, by its names; they go before ours
 */
public record BrokerSettings(
        int port, @Nullable Path directory, @Nullable Membership membership, Map<String, String> more) {

    /** Leaves the choice of the port to the system, so that several brokers can run side by side. */
    public static final int ANY_PORT = 0;

    private static final int LAST_PORT = 65_535;

    /** @throws IllegalArgumentException if there is no such port */
    public BrokerSettings {
        more = Map.copyOf(more);
        if (port < ANY_PORT || port > LAST_PORT) {
            throw new IllegalArgumentException(
                    "The broker's port must be 0 (any) to " + LAST_PORT + ", not " + port + ".");
        }
    }

    /** A broker that leaves nothing behind: any port, temporary data. */
    public static BrokerSettings temporary() {
        return new BrokerSettings(ANY_PORT, null, null, Map.of());
    }

    /** The same on that port, for clients that must find it again. */
    public BrokerSettings onPort(int chosen) {
        return new BrokerSettings(chosen, directory, membership, more);
    }

    /** The same with data that outlive it; a broker started there later finds them again. */
    public BrokerSettings in(Path chosen) {
        return new BrokerSettings(port, chosen, membership, more);
    }

    /** The same as one of several; it runs once most of them do. */
    public BrokerSettings among(Membership chosen) {
        return new BrokerSettings(port, directory, chosen, more);
    }

    /** The same with settings of Kafka's own, such as who may do what. */
    public BrokerSettings with(Map<String, String> chosen) {
        return new BrokerSettings(port, directory, membership, chosen);
    }
}
