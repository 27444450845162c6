package io.deskpulse.local.broker;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;

/** Ordinary Kafka clients of one broker, as an application would use them. */
final class Clients {

    static final String TOPIC = "chat-messages";

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final EmbeddedBroker broker;

    Clients(EmbeddedBroker broker) {
        this.broker = broker;
    }

    void createTopic() throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic(TOPIC, 1, (short) 1))).all().get(30, SECONDS);
        }
    }

    void commit(String... values) throws Exception {
        try (KafkaProducer<String, String> producer = transactionalProducer()) {
            producer.beginTransaction();
            send(producer, values);
            producer.commitTransaction();
        }
    }

    void abort(String... values) throws Exception {
        try (KafkaProducer<String, String> producer = transactionalProducer()) {
            producer.beginTransaction();
            send(producer, values);
            producer.abortTransaction();
        }
    }

    /** Reads from the beginning until so many committed records were seen. */
    List<String> read(int count) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", broker.bootstrapServers(), "isolation.level", "read_committed");
        List<String> values = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            TopicPartition partition = new TopicPartition(TOPIC, 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            Awaitility.await().atMost(PATIENCE).until(() -> poll(consumer, values) >= count);
        }
        return values;
    }

    private static int poll(KafkaConsumer<String, String> consumer, List<String> values) {
        consumer.poll(Duration.ofMillis(200)).forEach(read -> values.add(read.value()));
        return values.size();
    }

    private KafkaProducer<String, String> transactionalProducer() {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", broker.bootstrapServers(), "transactional.id", "clients-of-the-test");
        KafkaProducer<String, String> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
        producer.initTransactions();
        return producer;
    }

    private static void send(KafkaProducer<String, String> producer, String... values) throws Exception {
        for (String value : values) {
            producer.send(new ProducerRecord<>(TOPIC, value)).get(30, SECONDS);
        }
    }
}
