package io.deskpulse.topology;

import io.deskpulse.config.AppConfig;
import io.deskpulse.event.InputTopic;
import io.deskpulse.event.SlowResponseAlert;
import io.deskpulse.event.SlowResponseAlertCodec;
import io.deskpulse.fact.FactCodec;
import io.deskpulse.fact.Posting;
import io.deskpulse.policy.PolicyBook;
import java.time.InstantSource;
import java.util.List;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.AutoOffsetReset;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyConfig;
import org.apache.kafka.streams.processor.TimestampExtractor;

/** The way of an event through the pipeline, from the input topics to figures and alerts, every station under its name. */
public final class PipelineTopology {

    static final String GATE = "gate";
    static final String QUARANTINE = "quarantine";
    static final String BUYER_JOURNEY = "buyer-journey";
    static final String STATE_FACTS = "state-facts";
    static final String SERVICE_FACTS = "service-facts";
    static final String SHOP_DESK = "shop-desk";
    static final String SLOW_RESPONSE_ALERTS = "slow-response-alerts";

    private static final Serializer<SlowResponseAlert> ALERT_WRITER =
            (topic, alert) -> SlowResponseAlertCodec.encode(alert);
    private static final Deserializer<List<Posting>> FACTS_READER = (topic, json) -> FactCodec.decodeAll(json);

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
        pipeline.receiveEvents();
        pipeline.followBuyers();
        pipeline.addUpFacts();
        return pipeline.topology;
    }

    /** Events come in by three topics, and pass the gate as they are valid. */
    private void receiveEvents() {
        for (InputTopic input : InputTopic.values()) {
            topology.addSource(
                    AutoOffsetReset.earliest(),
                    input.topicName(),
                    recordTime,
                    new ByteArrayDeserializer(),
                    new ByteArrayDeserializer(),
                    topics.input(input).name());
        }
    }

    /** Each buyer's events become facts; what is refused leaves its coordinates. */
    private void followBuyers() {
        JourneyStage stage = new JourneyStage(setup);
        topology.addProcessor(
                GATE,
                stage.gate(),
                InputTopic.CHAT_MESSAGES.topicName(),
                InputTopic.ORDER_EVENTS.topicName(),
                InputTopic.RATING_EVENTS.topicName());
        topology.addProcessor(BUYER_JOURNEY, stage.buyerJourney(), GATE);
        topology.addSink(
                STATE_FACTS,
                topics.serviceFacts().name(),
                new StringSerializer(),
                new ByteArraySerializer(),
                BUYER_JOURNEY);
        topology.addSink(
                QUARANTINE,
                topics.quarantine().name(),
                new ByteArraySerializer(),
                new ByteArraySerializer(),
                GATE,
                BUYER_JOURNEY);
    }

    /** Each shop's facts become figures. */
    private void addUpFacts() {
        topology.addSource(
                AutoOffsetReset.earliest(),
                SERVICE_FACTS,
                recordTime,
                new StringDeserializer(),
                FACTS_READER,
                topics.serviceFacts().name());
        topology.addProcessor(SHOP_DESK, ShopDesk.supplied(setup), SERVICE_FACTS);
        topology.addSink(
                SLOW_RESPONSE_ALERTS,
                topics.slowResponseAlerts().name(),
                new StringSerializer(),
                ALERT_WRITER,
                SHOP_DESK);
    }
}
