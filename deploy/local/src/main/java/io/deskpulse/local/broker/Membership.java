package io.deskpulse.local.broker;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.common.Uuid;

/**
 * Which of the brokers of a cluster on this machine one is; exists so that the loss of one of several can be tried.
 *
 * @param node from 1, its place among the controllers
 * @param controllerPorts where their controllers find each other, on 127.0.0.1, in the order of the nodes
 */
public record Membership(int node, List<Integer> controllerPorts) {

    private static final long ON_THIS_MACHINE = 0x6465_736b_7075_6c73L;

    /** @throws IllegalArgumentException if there is no port for that node */
    public Membership {
        controllerPorts = List.copyOf(controllerPorts);
        if (node < 1 || node > controllerPorts.size()) {
            throw new IllegalArgumentException("The node must be from 1 to the number of controllers, "
                    + controllerPorts.size() + ", not " + node);
        }
    }

    int controllerPort() {
        return controllerPorts.get(node - 1);
    }

    /** As Kafka's {@code controller.quorum.voters} has them. */
    String voters() {
        return IntStream.rangeClosed(1, controllerPorts.size())
                .mapToObj(voter -> voter + "@127.0.0.1:" + controllerPorts.get(voter - 1))
                .collect(Collectors.joining(","));
    }

    /** The same for all of them. */
    Uuid clusterId() {
        return new Uuid(ON_THIS_MACHINE, controllerPorts.hashCode());
    }
}
