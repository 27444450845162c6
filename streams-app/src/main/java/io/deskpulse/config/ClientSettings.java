package io.deskpulse.config;

import java.util.Map;
import java.util.TreeSet;

/**
 * Settings passed on to the Kafka clients as they are; a type of its own because their values can be secrets, which no
 * text of this program may show.
 *
 * @param properties by the names that Kafka gives them
 */
public record ClientSettings(Map<String, String> properties) {

    /** What their names begin with in every source of settings. */
    static final String PREFIX = "kafka.";

    /** Makes them immutable. */
    public ClientSettings {
        properties = Map.copyOf(properties);
    }

    /** Names only. */
    @Override
    public String toString() {
        return new TreeSet<>(properties.keySet()).toString();
    }
}
