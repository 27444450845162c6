package io.deskpulse.topology;

import io.deskpulse.event.InputTopic;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.jspecify.annotations.Nullable;

/** Where a pipeline under test reads whatever bytes it is sent. */
final class PipelineInputs {

    private final Map<InputTopic, TestInputTopic<byte[], byte[]>> events = new EnumMap<>(InputTopic.class);
    private final TestInputTopic<byte[], byte[]> statuses;
    private final TestInputTopic<byte[], byte[]> facts;

    PipelineInputs(TopologyTestDriver driver, Topics topics) {
        for (InputTopic input : InputTopic.values()) {
            events.put(input, topic(driver, topics.input(input)));
        }
        statuses = topic(driver, topics.agentStatus());
        facts = topic(driver, topics.serviceFacts());
    }

    private static TestInputTopic<byte[], byte[]> topic(TopologyTestDriver driver, Topic topic) {
        return driver.createInputTopic(topic.name(), new ByteArraySerializer(), new ByteArraySerializer());
    }

    /** A record arrives by a topic of events. */
    void send(InputTopic topic, byte @Nullable [] key, byte @Nullable [] value, Instant at) {
        events.get(topic).pipeInput(key, value, at);
    }

    /** A record arrives by the topic of statuses. */
    void tell(byte[] key, byte[] value, Instant at) {
        statuses.pipeInput(key, value, at);
    }

    /** A record arrives by the topic of facts, which no other program should write. */
    void state(byte[] key, byte[] value, Instant at) {
        facts.pipeInput(key, value, at);
    }
}
