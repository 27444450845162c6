package io.deskpulse.web;

/**
 * Where the server listens.
 *
 * @param host name or address of the interface
 * @param port 1–65535, or 0 for any free one
 */
public record WebAddress(String host, int port) {

    /** The interface that only this machine reaches: what is served until somebody decides otherwise. */
    public static final String LOOPBACK = "127.0.0.1";

    /** A port of the loopback interface. */
    public static WebAddress loopback(int port) {
        return new WebAddress(LOOPBACK, port);
    }
}
