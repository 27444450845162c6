package io.deskpulse.local.broker;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/**
 * The two doors of the broker, both on loopback only.
 *
 * @param clients where producers and consumers connect
 * @param controller where the broker speaks to its own controller
 */
record LoopbackPorts(int clients, int controller) {

    static final String HOST = "127.0.0.1";

    private static final byte[] ADDRESS = {127, 0, 0, 1};
    private static final int BACKLOG = 1;

    /**
     * Finds both doors while holding both, so that they differ. Kafka itself would take a port in use for a fatal fault
     * and halt the whole JVM, hence the trial here.
     */
    static LoopbackPorts choose(int wanted, int wantedController) {
        try (ServerSocket clients = open(wanted);
                ServerSocket controller = open(wantedController)) {
            return new LoopbackPorts(clients.getLocalPort(), controller.getLocalPort());
        } catch (IOException e) {
            throw new BrokerStartException(
                    "Port " + named(wanted, wantedController) + " on " + HOST + " cannot be had (" + e.getMessage()
                            + "): choose another one, or 0 for any free one.",
                    e);
        }
    }

    private static String named(int wanted, int wantedController) {
        return wantedController == BrokerSettings.ANY_PORT ? "" + wanted : wanted + " or " + wantedController;
    }

    private static ServerSocket open(int port) throws IOException {
        return new ServerSocket(port, BACKLOG, InetAddress.getByAddress(ADDRESS));
    }

    String clientAddress() {
        return HOST + ":" + clients;
    }

    String controllerAddress() {
        return HOST + ":" + controller;
    }
}
