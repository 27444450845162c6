package io.deskpulse.web;

import io.deskpulse.access.Access;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Where the server listens and whom it lets in.
 *
 * @param clock by which a browser's session ends
 */
public record Entrance(WebAddress address, Access access, InstantSource clock) {

    /** One that only this machine reaches, open to whoever is on it. */
    public static Entrance open(WebAddress address) {
        return new Entrance(address, Access.OPEN, () -> Instant.EPOCH);
    }

    /** Why it must not be opened like that, and what to do; nothing where it may. */
    public Optional<String> refusal() {
        return isForThisMachineOnly() || access.token() != null
                ? Optional.empty()
                : Optional.of("refusing to listen on " + address.host() + " without a token, for whoever reaches it"
                        + " could read staff figures and buyer ids: set http-token-file, or listen on 127.0.0.1");
    }

    /** What speaks against opening it like that without forbidding it; nothing where nothing does. */
    public Optional<String> warning() {
        return isForThisMachineOnly() || access.tls() != null
                ? Optional.empty()
                : Optional.of(
                        "listening on " + address.host() + " without TLS: the token and all figures can be read on"
                                + " the way; set http-tls-certificate and http-tls-key, or end TLS right before this machine");
    }

    private boolean isForThisMachineOnly() {
        try {
            return InetAddress.getByName(address.host()).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false; // listening there will fail, and say so
        }
    }

    /** The address of the front page. */
    String url(int port) {
        return access.scheme() + "://" + address.host() + ":" + port + "/";
    }
}
