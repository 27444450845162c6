package io.deskpulse.topology;

import io.deskpulse.config.AppConfig;
import io.deskpulse.event.AgentStatusCodec;
import io.deskpulse.event.InputTopic;
import io.deskpulse.live.PresenceBook;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The topics of one installation, each declared once. All have the same number of partitions: the inputs must meet. */
public final class Topics {

    private static final Duration EVIDENCE = Duration.ofDays(15);
    private static final Duration ALERTS = Duration.ofDays(7);
    private static final Duration PRESENCE = PresenceBook.HOLDS.multipliedBy(2);

    private final Map<String, InputTopic> inputsByName = new HashMap<>();
    private final AppConfig config;

    /** @param config names the prefix, the partitions and the copies */
    public Topics(AppConfig config) {
        this.config = config;
        for (InputTopic input : InputTopic.values()) {
            inputsByName.put(input(input).name(), input);
        }
    }

    /** Where one kind of event comes in; the producer's time is kept, unless it lies ahead of the broker's by a minute. */
    public Topic input(InputTopic topic) {
        return received(topic.topicName());
    }

    /** Where events come in, one for each kind. */
    public List<Topic> inputs() {
        return Stream.of(InputTopic.values()).map(this::input).toList();
    }

    private Topic received(String name) {
        return topic(
                config.topicPrefix() + name,
                Map.of(
                        "retention.ms", millis(EVIDENCE),
                        "compression.type", "lz4",
                        "message.timestamp.type", "CreateTime",
                        "message.timestamp.after.max.ms", "60000"));
    }

    /** Who is at work, keyed by agent. */
    public Topic agentStatus() {
        return received(AgentStatusCodec.TOPIC);
    }

    /** Every valid status where a desk has to know of it; kept longer than any of them holds. */
    public Topic agentPresence() {
        return written("agent-presence", PRESENCE);
    }

    /** The evidence, keyed by shop. */
    public Topic serviceFacts() {
        return written("service-facts", EVIDENCE);
    }

    /** Buyers who wait too long, for whoever wants to react. */
    public Topic slowResponseAlerts() {
        return written("slow-response-alerts", ALERTS);
    }

    /** Coordinates of what was refused. */
    public Topic quarantine() {
        return written("quarantine", EVIDENCE);
    }

    /** All of them. */
    public List<Topic> all() {
        List<Topic> all = new ArrayList<>(inputs());
        all.add(agentStatus());
        all.add(serviceFacts());
        all.add(agentPresence());
        all.add(slowResponseAlerts());
        all.add(quarantine());
        return List.copyOf(all);
    }

    /** Which input a topic of that full name is. */
    InputTopic inputNamed(String name) {
        InputTopic input = inputsByName.get(name);
        if (input == null) {
            throw new IllegalArgumentException(name + " is no input of this installation");
        }
        return input;
    }

    /** What the application writes; a second one on the same inputs must not write among the first one's. */
    private Topic written(String name, Duration retention) {
        String prefix = config.outputPrefix() == null ? config.topicPrefix() : config.outputPrefix();
        return topic(
                prefix + name,
                Map.of(
                        "retention.ms", millis(retention),
                        "compression.type", "lz4",
                        "message.timestamp.type", "LogAppendTime"));
    }

    private Topic topic(String name, Map<String, String> settings) {
        return new Topic(name, config.partitions(), config.replicationFactor(), settings);
    }

    private static String millis(Duration duration) {
        return Long.toString(duration.toMillis());
    }
}
