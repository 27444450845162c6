package io.deskpulse.topology;

import io.deskpulse.config.AppConfig;
import io.deskpulse.config.ConfigException;
import io.deskpulse.event.Event;
import io.deskpulse.event.InputTopic;
import io.deskpulse.event.QuarantineCodec;
import io.deskpulse.event.QuarantinedRecord;
import io.deskpulse.event.RejectedException;
import io.deskpulse.policy.PolicyBook;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;

/** The gate alone between its topics and whoever stands behind it: what came through, and what was turned away. */
final class GateRun implements AutoCloseable {

    private final PipelineInsight insight;
    private final TopologyTestDriver driver;
    private final Map<InputTopic, TestInputTopic<byte[], byte[]>> inputs = new EnumMap<>(InputTopic.class);
    private final List<Event> admitted = new ArrayList<>();
    private final List<byte[]> refused = new ArrayList<>();

    GateRun(Path folder, TestWall wall) throws ConfigException {
        AppConfig config = AppConfig.of(Map.of("state-dir", folder.toString()));
        insight = new PipelineInsight(wall);
        Setup setup = new Setup(config, PolicyBook.GENERIC, wall, insight);
        Properties properties = new Properties();
        properties.putAll(StreamsSettings.of(config));
        driver = new TopologyTestDriver(topology(setup), properties, wall.instant());
        for (InputTopic input : InputTopic.values()) {
            String name = setup.topics().input(input).name();
            inputs.put(input, driver.createInputTopic(name, new ByteArraySerializer(), new ByteArraySerializer()));
        }
    }

    private Topology topology(Setup setup) {
        Topology topology = new Topology();
        List<String> sources = new ArrayList<>();
        for (InputTopic input : InputTopic.values()) {
            sources.add(input.topicName());
            String name = setup.topics().input(input).name();
            topology.addSource(
                    input.topicName(), new ByteArrayDeserializer(), new ByteArrayDeserializer(), new String[] {name});
        }
        topology.addProcessor(PipelineTopology.GATE, new JourneyStage(setup).gate(), sources.toArray(String[]::new));
        topology.addProcessor(PipelineTopology.BUYER_JOURNEY, Admissions::new, PipelineTopology.GATE);
        topology.addProcessor(PipelineTopology.QUARANTINE, Refusals::new, PipelineTopology.GATE);
        return topology;
    }

    /** What became of one record; exactly one of both lists should have exactly one element. */
    record Outcome(List<Event> admitted, List<QuarantinedRecord> refused) {}

    Outcome offer(Offered record) throws RejectedException {
        admitted.clear();
        refused.clear();
        inputs.get(record.topic()).pipeInput(record.key(), record.value());
        List<QuarantinedRecord> named = new ArrayList<>();
        for (byte[] value : refused) {
            named.add(QuarantineCodec.decode(value));
        }
        return new Outcome(List.copyOf(admitted), named);
    }

    LedgerTotals totals() {
        return insight.ledgers().totals();
    }

    @Override
    public void close() {
        driver.close();
    }

    private final class Admissions extends ContextualProcessor<Bytes, Admitted, Object, Object> {

        @Override
        public void process(Record<Bytes, Admitted> record) {
            admitted.add(record.value().event());
        }
    }

    private final class Refusals extends ContextualProcessor<byte[], byte[], Object, Object> {

        @Override
        public void process(Record<byte[], byte[]> record) {
            refused.add(record.value());
        }
    }
}
