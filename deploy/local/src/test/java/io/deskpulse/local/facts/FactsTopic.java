package io.deskpulse.local.facts;

import static java.util.concurrent.TimeUnit.SECONDS;

import io.deskpulse.fact.ChatRated;
import io.deskpulse.fact.FactArray;
import io.deskpulse.fact.Posting;
import io.deskpulse.local.broker.EmbeddedBroker;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** A facts topic that a test writes as the pipeline does, keyed by shop, but at instants of its own. */
final class FactsTopic {

    static final int PARTITIONS = 5;

    private static final Map<String, Object> TRANSACTIONAL = Map.of("transactional.id", "facts-of-a-test");

    private final EmbeddedBroker broker;
    private final String name;

    FactsTopic(EmbeddedBroker broker, String prefix) {
        this.broker = broker;
        this.name = prefix + "service-facts";
    }

    void create() throws Exception {
        try (Admin admin = admin()) {
            admin.createTopics(List.of(new NewTopic(name, PARTITIONS, (short) 1)))
                    .all()
                    .get(30, SECONDS);
        }
    }

    /** A rating of that shop, told from others by its id. */
    static Posting posting(String shop, String id) {
        return Posting.state(new ChatRated(shop, "b1", 0, LocalDate.of(2026, 11, 11), id, "a1", 5));
    }

    /** Appends one posting at that instant, in epoch milliseconds. */
    RecordMetadata append(long at, Posting posting) throws Exception {
        try (KafkaProducer<byte[], byte[]> producer = producer(Map.of())) {
            return send(producer, at, posting);
        }
    }

    /** Appends one posting in a transaction, as the pipeline does. */
    void appendInTransaction(long at, Posting posting) throws Exception {
        try (KafkaProducer<byte[], byte[]> producer = producer(TRANSACTIONAL)) {
            producer.initTransactions();
            producer.beginTransaction();
            send(producer, at, posting);
            producer.commitTransaction();
        }
    }

    /** Appends one posting in a transaction that does not come through. */
    void appendInVain(long at, Posting posting) throws Exception {
        try (KafkaProducer<byte[], byte[]> producer = producer(TRANSACTIONAL)) {
            producer.initTransactions();
            producer.beginTransaction();
            send(producer, at, posting);
            producer.abortTransaction();
        }
    }

    /** Deletes a record and all before it, as retention does. */
    void deleteUpTo(RecordMetadata last) throws Exception {
        TopicPartition partition = new TopicPartition(name, last.partition());
        try (Admin admin = admin()) {
            admin.deleteRecords(Map.of(partition, RecordsToDelete.beforeOffset(last.offset() + 1)))
                    .all()
                    .get(30, SECONDS);
        }
    }

    private RecordMetadata send(KafkaProducer<byte[], byte[]> producer, long at, Posting posting) throws Exception {
        byte[] key = posting.fact().shopId().getBytes(StandardCharsets.UTF_8);
        return producer.send(new ProducerRecord<>(name, null, at, key, recordOf(posting)))
                .get(30, SECONDS);
    }

    private static byte[] recordOf(Posting posting) {
        FactArray facts = new FactArray();
        facts.add(posting);
        return facts.take();
    }

    private KafkaProducer<byte[], byte[]> producer(Map<String, Object> more) {
        Map<String, Object> settings = new HashMap<>(more);
        settings.put("bootstrap.servers", broker.bootstrapServers());
        return new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
    }

    private Admin admin() {
        return Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()));
    }
}
