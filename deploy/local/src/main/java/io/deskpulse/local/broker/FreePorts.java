package io.deskpulse.local.broker;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Ports on loopback for servers that are told where to listen before they do. A port that the system chooses may be
 * given, between the choice and the use, to any connection on this machine; so these lie below the range from which
 * Linux, macOS and Windows serve connections, and are drawn at random against others who look as well.
 */
public final class FreePorts {

    private static final int FIRST = 15_000;
    private static final int END = 32_000;
    private static final int TRIALS = 1_000;
    private static final int BACKLOG = 1;
    private static final byte[] LOOPBACK = {127, 0, 0, 1};

    private FreePorts() {}

    /** One port on which nobody listens. */
    public static int one() {
        return some(1).get(0);
    }

    /**
     * That many different ports on which nobody listens.
     *
     * @throws BrokerStartException if this machine seems to have none
     */
    public static List<Integer> some(int number) {
        List<Integer> ports = new ArrayList<>();
        for (int trial = 0; ports.size() < number; trial++) {
            int port = ThreadLocalRandom.current().nextInt(FIRST, END);
            if (!ports.contains(port) && isFree(port)) {
                ports.add(port);
            } else if (trial > TRIALS) {
                throw new BrokerStartException("No port from " + FIRST + " to " + END + " seems to be free.");
            }
        }
        return Collections.unmodifiableList(ports);
    }

    private static boolean isFree(int port) {
        try {
            open(port).close();
            return true;
        } catch (IOException e) {
            // That it cannot be opened is the answer.
            return false;
        }
    }

    /** Listens on that port, which tells whether anybody else does. */
    static ServerSocket open(int port) throws IOException {
        return new ServerSocket(port, BACKLOG, InetAddress.getByAddress(LOOPBACK));
    }
}
