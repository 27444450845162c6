package io.deskpulse.local.feeding;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.config.AppConfig;
import io.deskpulse.event.ChatMessage;
import io.deskpulse.event.Event;
import io.deskpulse.event.EventCodec;
import io.deskpulse.event.InputTopic;
import io.deskpulse.event.Kind;
import io.deskpulse.event.OrderEvent;
import io.deskpulse.event.OrderType;
import io.deskpulse.event.Sender;
import io.deskpulse.event.file.EventFileWriter;
import io.deskpulse.local.broker.BrokerSettings;
import io.deskpulse.local.broker.EmbeddedBroker;
import io.deskpulse.local.broker.TopicContent;
import io.deskpulse.topology.TopicCreator;
import io.deskpulse.topology.Topics;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.internals.BuiltInPartitioner;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A buyer's events must meet in one partition, whichever language their producer was written in. */
class ProducersTest {

    private static final int PARTITIONS = 5;
    private static final int BUYERS = 40;
    private static final long ASKED = 1_794_363_015_000L;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static EmbeddedBroker broker;

    @TempDir
    private Path folder;

    @BeforeAll
    static void startBroker() {
        broker = EmbeddedBroker.start(BrokerSettings.temporary());
        awaitProducerIds();
    }

    /** A broker that has just started gives out none for a moment, and some clients say so though they try again. */
    private static void awaitProducerIds() {
        Map<String, Object> client =
                Map.of("bootstrap.servers", broker.bootstrapServers(), "transactional.id", "the-first");
        try (KafkaProducer<byte[], byte[]> first =
                new KafkaProducer<>(client, new ByteArraySerializer(), new ByteArraySerializer())) {
            first.initTransactions();
        }
    }

    @AfterAll
    static void endBroker() {
        broker.close();
    }

    /** Some of other scripts, for partitioners work on bytes. */
    private static List<Event> events() {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < BUYERS; i++) {
            String buyer = i % 2 == 0 ? "buyer-" + i : "买家" + i;
            events.add(new ChatMessage("m" + i, "店铺1", buyer, null, Sender.BUYER, Kind.TEXT, null, ASKED + i, 3));
            events.add(new OrderEvent(
                    "e" + i, "o" + i, "店铺1", buyer, OrderType.PAID, 100 + i, "CNY", OrderEvent.NO_ITEMS, ASKED + i));
        }
        return events;
    }

    private Path file() throws Exception {
        Path file = folder.resolve("events.ndjson");
        try (EventFileWriter writer = EventFileWriter.create(file)) {
            for (Event event : events()) {
                writer.write(event);
            }
        }
        return file;
    }

    private static Topics createTopics(String prefix) throws Exception {
        AppConfig config = AppConfig.of(Map.of(
                "bootstrap-servers",
                broker.bootstrapServers(),
                "topic-prefix",
                prefix,
                "partitions",
                Integer.toString(PARTITIONS)));
        Topics topics = new Topics(config);
        try (Admin admin = Admin.create(config.clientProperties())) {
            new TopicCreator(admin).create(topics.inputs());
        }
        return topics;
    }

    private static List<ConsumerRecord<byte[], byte[]>> read(String topic) {
        Map<String, Object> client = Map.of("bootstrap.servers", broker.bootstrapServers());
        return Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> TopicContent.of(client, topic), records -> records.size() >= BUYERS);
    }

    private void shouldReachTheirPartitions(Producer producer, String prefix) throws Exception {
        producer.require();
        Topics topics = createTopics(prefix);

        assertThat(producer.publish(file(), broker.bootstrapServers(), prefix)).isEmpty();

        for (InputTopic topic : List.of(InputTopic.CHAT_MESSAGES, InputTopic.ORDER_EVENTS)) {
            assertThat(read(topics.input(topic).name()))
                    .hasSize(BUYERS)
                    .allSatisfy(record -> shouldBeInItsPlace(topic, record));
        }
    }

    private static void shouldBeInItsPlace(InputTopic topic, ConsumerRecord<byte[], byte[]> record) throws Exception {
        assertThat(record.partition()).isEqualTo(BuiltInPartitioner.partitionForKey(record.key(), PARTITIONS));
        assertThat(EventCodec.decode(topic, record.value()).key())
                .isEqualTo(new String(record.key(), StandardCharsets.UTF_8));
    }

    @Test
    void shouldPublishFromPython() throws Exception {
        shouldReachTheirPartitions(Producer.PYTHON, "python.");
    }

    @Test
    void shouldPublishFromNode() throws Exception {
        shouldReachTheirPartitions(Producer.NODE, "node.");
    }
}
