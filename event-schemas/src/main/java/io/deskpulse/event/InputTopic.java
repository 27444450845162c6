package io.deskpulse.event;

import java.util.Optional;
import java.util.stream.Stream;

/** The three topics that events come in by. */
public enum InputTopic {
    CHAT_MESSAGES("chat-messages"),
    ORDER_EVENTS("order-events"),
    RATING_EVENTS("rating-events");

    private final String topicName;

    InputTopic(String topicName) {
        this.topicName = topicName;
    }

    /** The topic's name before any prefix of the installation. */
    public String topicName() {
        return topicName;
    }

    /** The topic of that name, if it is one of ours. */
    public static Optional<InputTopic> named(String name) {
        return Stream.of(values()).filter(topic -> topic.topicName.equals(name)).findFirst();
    }
}
