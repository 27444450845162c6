package io.deskpulse.app;

import io.deskpulse.config.AppConfig;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Set;

/** Where the other instances of the group are told to ask this one. */
final class AdvertisedAddress {

    /** Where one listens at all interfaces, none of which is named so by others. */
    private static final Set<String> EVERYWHERE = Set.of("0.0.0.0", "::", "[::]", "0:0:0:0:0:0:0:0");

    private AdvertisedAddress() {}

    /**
     * The address, as {@code host:port}.
     *
     * @param port that the web server listens at
     */
    static String of(AppConfig config, int port) {
        String advertised = config.advertisedAddress();
        if (advertised != null) {
            return advertised;
        }
        String host = EVERYWHERE.contains(config.httpHost()) ? ownHost() : config.httpHost();
        return (host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host) + ":" + port;
    }

    /** The address that this machine knows itself by, which in a container is the one others reach it by. */
    private static String ownHost() {
        try {
            return InetAddress.getLocalHost().getHostAddress();
        } catch (UnknownHostException e) {
            return InetAddress.getLoopbackAddress().getHostAddress();
        }
    }
}
