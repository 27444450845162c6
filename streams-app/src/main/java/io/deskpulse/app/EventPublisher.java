package io.deskpulse.app;

import io.deskpulse.config.AppConfig;
import io.deskpulse.event.AgentStatus;
import io.deskpulse.event.AgentStatusCodec;
import io.deskpulse.event.Event;
import io.deskpulse.event.EventCodec;
import io.deskpulse.event.RejectedException;
import io.deskpulse.event.file.RecordLine;
import io.deskpulse.topology.Topic;
import io.deskpulse.topology.Topics;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/** Sends the lines of event files to the input topics as a producer should: keyed, in order, each once. */
public final class EventPublisher implements AutoCloseable {

    private final Topics topics;
    private final String brokers;
    private final Producer<byte @Nullable [], byte[]> producer;
    private final AtomicReference<@Nullable Exception> failure = new AtomicReference<>();

    /** @param config says where the brokers are and how the topics are called */
    public EventPublisher(AppConfig config) {
        this.topics = new Topics(config);
        this.brokers = config.bootstrapServers();
        this.producer = new KafkaProducer<>(properties(config), new ByteArraySerializer(), new ByteArraySerializer());
    }

    private static Map<String, Object> properties(AppConfig config) {
        Map<String, Object> properties = new HashMap<>(config.clientProperties());
        properties.putIfAbsent(ProducerConfig.CLIENT_ID_CONFIG, config.applicationId() + "-publisher");
        properties.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        properties.put(ProducerConfig.ACKS_CONFIG, "all");
        // Of several requests on their way, a broker that is just learning of a new topic may refuse the first and take
        // the second; it never takes the first again, and that is lost (KAFKA-15591).
        properties.putIfAbsent(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 1);
        properties.putIfAbsent(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        properties.putIfAbsent(ProducerConfig.LINGER_MS_CONFIG, 10);
        properties.putIfAbsent(ProducerConfig.BATCH_SIZE_CONFIG, 64 * 1024);
        return properties;
    }

    /**
     * Hands one line to the brokers, whose answer is not awaited.
     *
     * @return whether it has a key; without one, the gate will quarantine it
     * @throws CommandException if this or an earlier one cannot be delivered
     */
    public boolean publish(RecordLine line) throws CommandException {
        byte[] key = keyOf(line);
        send(topics.input(line.topic()), key, line.value());
        return key != null;
    }

    /**
     * Hands one event to the brokers, whose answer is not awaited.
     *
     * @throws CommandException if this or an earlier one cannot be delivered
     */
    public void publish(Event event) throws CommandException {
        send(topics.input(event.topic()), keyOf(event), EventCodec.encode(event));
    }

    /**
     * Hands one status to the brokers, whose answer is not awaited.
     *
     * @throws CommandException if this or an earlier one cannot be delivered
     */
    public void publish(AgentStatus status) throws CommandException {
        send(topics.agentStatus(), status.key().getBytes(StandardCharsets.UTF_8), AgentStatusCodec.encode(status));
    }

    /** The key of what a line holds, null where it is no valid event. */
    static byte @Nullable [] keyOf(RecordLine line) {
        try {
            return keyOf(line.event());
        } catch (RejectedException e) {
            return null;
        }
    }

    private static byte[] keyOf(Event event) {
        return event.key().getBytes(StandardCharsets.UTF_8);
    }

    /** The time of the record is the producer's own; that of the event is the pipeline's business. */
    private void send(Topic topic, byte @Nullable [] key, byte[] value) throws CommandException {
        refuseAfterFailure();
        try {
            var record = new ProducerRecord<byte @Nullable [], byte[]>(topic.name(), key, value);
            var unused = producer.send(record, (metadata, e) -> failure.compareAndSet(null, e)); // the callback tells
        } catch (KafkaException e) {
            throw undeliverable(e);
        }
    }

    /**
     * Waits until the brokers have all that was handed over.
     *
     * @throws CommandException if something could not be delivered
     */
    public void flush() throws CommandException {
        producer.flush();
        refuseAfterFailure();
    }

    private void refuseAfterFailure() throws CommandException {
        Exception failed = failure.get();
        if (failed != null) {
            throw undeliverable(failed);
        }
    }

    private CommandException undeliverable(Exception e) {
        return new CommandException("cannot publish to Kafka at " + brokers + ": " + e.getMessage(), e);
    }

    @Override
    public void close() {
        producer.close();
    }
}
