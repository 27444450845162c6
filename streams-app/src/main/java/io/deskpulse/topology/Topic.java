package io.deskpulse.topology;

import java.util.Map;

/**
 * One topic as it has to be.
 *
 * @param name in full, prefix included
 * @param config what differs from the broker's defaults, by Kafka's names
 */
public record Topic(String name, int partitions, int replicationFactor, Map<String, String> config) {

    /** Makes the configuration immutable. */
    public Topic {
        config = Map.copyOf(config);
    }
}
