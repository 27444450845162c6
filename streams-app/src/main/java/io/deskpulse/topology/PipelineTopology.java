package io.deskpulse.topology;

import io.deskpulse.config.AppConfig;
import io.deskpulse.event.AgentStatus;
import io.deskpulse.event.AgentStatusCodec;
import io.deskpulse.event.InputTopic;
import io.deskpulse.event.RejectedException;
import io.deskpulse.event.SlowResponseAlert;
import io.deskpulse.event.SlowResponseAlertCodec;
import io.deskpulse.policy.PolicyBook;
import java.time.InstantSource;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.AutoOffsetReset;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyConfig;
import org.apache.kafka.streams.processor.TimestampExtractor;

/** The way of an event through the pipeline, from the input topics to figures and alerts, every station under its name. */
public final class PipelineTopology {

    /** What the threads that follow buyers are called, before the number of their partition. */
    public static final String JOURNEY_THREAD_NAME = "buyer-journey-";

    /** What the threads of desks are called, before the number of their partition. */
    public static final String DESK_THREAD_NAME = "shop-desk-";

    static final String GATE = "gate";
    static final String QUARANTINE = "quarantine";
    static final String BUYER_JOURNEY = "buyer-journey";
    static final String PRESENCE_GATE = "presence-gate";
    static final String HAND_ON_PRESENCE = "hand-on-presence";
    static final String AGENT_PRESENCE = "agent-presence";
    static final String STATE_FACTS = "state-facts";
    static final String SERVICE_FACTS = "service-facts";
    static final String SHOP_DESK = "shop-desk";
    static final String SLOW_RESPONSE_ALERTS = "slow-response-alerts";

    private static final Serializer<SlowResponseAlert> ALERT_WRITER =
            (topic, alert) -> SlowResponseAlertCodec.encode(alert);
    private static final Deserializer<DeskInput> FACTS_READER = (topic, json) -> new DeskInput.Facts(Bytes.wrap(json));
    private static final Serializer<AgentStatus> STATUS_WRITER = (topic, status) -> AgentStatusCodec.encode(status);
    private static final Deserializer<DeskInput> PRESENCE_READER = PipelineTopology::presence;

    private final Setup setup;
    private final Topics topics;
    private final TimestampExtractor recordTime;
    private final Topology topology;

    private PipelineTopology(Setup setup) {
        this.setup = setup;
        this.topics = setup.topics();
        this.recordTime = new RecordTime(setup.wall());
        this.topology = new Topology(new TopologyConfig(new StreamsConfig(StreamsSettings.of(setup.config()))));
    }

    /**
     * The whole pipeline.
     *
     * @param wall the wall clock
     * @param insight where it is looked into while it runs
     */
    public static Topology build(AppConfig config, PolicyBook policies, InstantSource wall, PipelineInsight insight) {
        PipelineTopology pipeline = new PipelineTopology(new Setup(config, policies, wall, insight));
        pipeline.receive();
        pipeline.followBuyers();
        pipeline.addUpFacts();
        return pipeline.topology;
    }

    /** Events come in by three topics and statuses by one, and pass the gates as they are valid. */
    private void receive() {
        for (InputTopic input : InputTopic.values()) {
            addSource(input.topicName(), new ByteArrayDeserializer(), new ByteArrayDeserializer(), topics.input(input));
        }
        addSource(
                AgentStatusCodec.TOPIC, new ByteArrayDeserializer(), new ByteArrayDeserializer(), topics.agentStatus());
    }

    private <K, V> void addSource(String name, Deserializer<K> keys, Deserializer<V> values, Topic topic) {
        topology.addSource(AutoOffsetReset.earliest(), name, recordTime, keys, values, topic.name());
    }

    /** Each buyer's events become facts, and statuses reach the desks; what is refused leaves its coordinates. */
    private void followBuyers() {
        JourneyStage stage = new JourneyStage(setup);
        topology.addProcessor(
                GATE,
                stage.gate(),
                InputTopic.CHAT_MESSAGES.topicName(),
                InputTopic.ORDER_EVENTS.topicName(),
                InputTopic.RATING_EVENTS.topicName());
        topology.addProcessor(BUYER_JOURNEY, stage.buyerJourney(), GATE);
        topology.addProcessor(PRESENCE_GATE, stage.presenceGate(), AgentStatusCodec.TOPIC);
        topology.addSink(
                STATE_FACTS,
                topics.serviceFacts().name(),
                new StringSerializer(),
                new ByteArraySerializer(),
                BUYER_JOURNEY);
        topology.addSink(
                HAND_ON_PRESENCE,
                topics.agentPresence().name(),
                new StringSerializer(),
                STATUS_WRITER,
                Desks.concerned(),
                PRESENCE_GATE);
        topology.addSink(
                QUARANTINE,
                topics.quarantine().name(),
                new ByteArraySerializer(),
                new ByteArraySerializer(),
                GATE,
                PRESENCE_GATE,
                BUYER_JOURNEY);
    }

    private static DeskInput presence(String topic, byte[] json) {
        try {
            return new DeskInput.Status(AgentStatusCodec.decode(json));
        } catch (RejectedException e) {
            throw new SerializationException(topic + " holds what this application did not write", e);
        }
    }

    /** Each shop's facts become figures. */
    private void addUpFacts() {
        addSource(SERVICE_FACTS, new StringDeserializer(), FACTS_READER, topics.serviceFacts());
        addSource(AGENT_PRESENCE, new StringDeserializer(), PRESENCE_READER, topics.agentPresence());
        topology.addProcessor(SHOP_DESK, ShopDesk.supplied(setup), SERVICE_FACTS, AGENT_PRESENCE);
        topology.addSink(
                SLOW_RESPONSE_ALERTS,
                topics.slowResponseAlerts().name(),
                new StringSerializer(),
                ALERT_WRITER,
                SHOP_DESK);
    }
}
