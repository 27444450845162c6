package io.deskpulse.local.broker;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.List;

/**
 * The two doors of the broker, both on loopback only.
 *
 * @param clients where producers and consumers connect
 * @param controller where the broker speaks to its own controller
 */
record LoopbackPorts(int clients, int controller) {

    static final String HOST = "127.0.0.1";

    /**
     * Tries both doors while holding both, so that they differ. Kafka itself would take a port in use for a fatal fault
     * and halt the whole JVM, hence the trial here.
     */
    static LoopbackPorts choose(int wanted, int wantedController) {
        List<Integer> any = FreePorts.some(2);
        try (ServerSocket clients = FreePorts.open(wanted == BrokerSettings.ANY_PORT ? any.get(0) : wanted);
                ServerSocket controller =
                        FreePorts.open(wantedController == BrokerSettings.ANY_PORT ? any.get(1) : wantedController)) {
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

    String clientAddress() {
        return HOST + ":" + clients;
    }

    String controllerAddress() {
        return HOST + ":" + controller;
    }
}
