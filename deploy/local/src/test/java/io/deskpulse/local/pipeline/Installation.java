package io.deskpulse.local.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.app.CommandException;
import io.deskpulse.app.EventPublisher;
import io.deskpulse.app.Pipeline;
import io.deskpulse.config.AppConfig;
import io.deskpulse.config.ConfigException;
import io.deskpulse.desk.DayKey;
import io.deskpulse.desk.DayRow;
import io.deskpulse.desk.Figure;
import io.deskpulse.event.AgentStatus;
import io.deskpulse.event.ChatMessage;
import io.deskpulse.event.Event;
import io.deskpulse.event.EventCodec;
import io.deskpulse.event.Kind;
import io.deskpulse.event.RejectedException;
import io.deskpulse.event.Sender;
import io.deskpulse.event.SlowResponseAlert;
import io.deskpulse.event.SlowResponseAlertCodec;
import io.deskpulse.local.broker.EmbeddedBroker;
import io.deskpulse.local.broker.TopicContent;
import io.deskpulse.policy.PolicyBook;
import io.deskpulse.topology.LedgerTotals;
import io.deskpulse.topology.NotReadyException;
import io.deskpulse.topology.Topic;
import io.deskpulse.topology.TopicCreator;
import io.deskpulse.topology.Topics;
import io.deskpulse.topology.TopicsException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;

/** One installation on a shared broker: its topics, its events and, one after another, its pipelines. */
final class Installation {

    static final LocalDate DAY = LocalDate.of(2026, 11, 11);
    static final Instant TEN = Instant.parse("2026-11-11T02:00:00Z"); // 10:00 in Shanghai
    static final Duration PATIENCE = Duration.ofSeconds(60);

    private final AtomicReference<Instant> now = new AtomicReference<>(TEN);
    private final String bootstrapServers;
    private final String name;

    /** @param name of topics and consumer group, which keeps it apart from others on the same broker */
    Installation(EmbeddedBroker broker, String name) {
        this.bootstrapServers = broker.bootstrapServers();
        this.name = name;
    }

    AppConfig config(Path state, int partitions) throws ConfigException {
        return config(state, partitions, Map.of());
    }

    /** The same with settings of the test's own. */
    AppConfig config(Path state, int partitions, Map<String, String> more) throws ConfigException {
        Map<String, String> settings = new HashMap<>();
        settings.put("bootstrap-servers", bootstrapServers);
        settings.put("application-id", name);
        settings.put("topic-prefix", name + ".");
        settings.put("partitions", Integer.toString(partitions));
        settings.put("state-dir", state.toString());
        settings.putAll(more);
        return AppConfig.of(settings);
    }

    List<String> createTopics(int partitions) throws ConfigException, TopicsException, InterruptedException {
        List<Topic> topics = new Topics(config(Path.of("unused"), partitions)).all();
        try (Admin admin = Admin.create(client())) {
            return new TopicCreator(admin).create(topics);
        }
    }

    Pipeline pipeline(Path state) throws ConfigException {
        InstantSource wall = now::get;
        return new Pipeline(config(state, 2), PolicyBook.GENERIC, wall);
    }

    /** Starts a pipeline and waits until it processes. */
    static Pipeline started(Pipeline pipeline) throws Exception {
        pipeline.start();
        assertThat(pipeline.awaitRunning(PATIENCE)).isTrue();
        return pipeline;
    }

    /** The wall clock of its pipelines. */
    Instant now() {
        return now.get();
    }

    /** The wall clock of its pipelines moves on. */
    void pass(Duration time) {
        now.updateAndGet(before -> before.plus(time));
    }

    void publish(Event... events) throws ExecutionException, InterruptedException {
        try (KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(client(), new StringSerializer(), new ByteArraySerializer())) {
            for (Event event : events) {
                String topic = name + "." + event.topic().topicName();
                producer.send(new ProducerRecord<>(topic, event.key(), EventCodec.encode(event)))
                        .get();
            }
        }
    }

    void tell(AgentStatus... statuses) throws ConfigException, CommandException {
        try (EventPublisher publisher = new EventPublisher(config(Path.of("unused"), 2))) {
            for (AgentStatus status : statuses) {
                publisher.publish(status);
            }
            publisher.flush();
        }
    }

    private Map<String, Object> client() {
        return Map.of("bootstrap.servers", bootstrapServers);
    }

    /** Everything the alerts topic holds that is committed. */
    List<SlowResponseAlert> alerts() throws RejectedException {
        List<SlowResponseAlert> alerts = new ArrayList<>();
        for (ConsumerRecord<byte[], byte[]> alert : TopicContent.of(client(), name + ".slow-response-alerts")) {
            alerts.add(SlowResponseAlertCodec.decode(alert.value()));
        }
        return alerts;
    }

    static ChatMessage ask(String id, String buyer, int second) {
        return message(id, buyer, Sender.BUYER, second);
    }

    static ChatMessage reply(String id, String buyer, int second) {
        return message(id, buyer, Sender.AGENT, second);
    }

    private static ChatMessage message(String id, String buyer, Sender sender, int second) {
        String agent = sender == Sender.AGENT ? "mei" : null;
        long at = TEN.plusSeconds(second).toEpochMilli();
        return new ChatMessage(id, "s1", buyer, agent, sender, Kind.TEXT, null, at, ChatMessage.NO_CHARS);
    }

    /** Waits until so many events were received and everything that follows from them has arrived. */
    static void awaitReceived(Pipeline pipeline, long events) {
        await(pipeline, totals -> totals.receivedInAll() == events && totals.allFactsArrived());
    }

    static void await(Pipeline pipeline, Predicate<LedgerTotals> condition) {
        Awaitility.await().atMost(PATIENCE).until(() -> condition.test(pipeline.totals()));
    }

    static long shop(Pipeline pipeline, Figure figure) throws NotReadyException {
        SortedMap<DayKey, DayRow> rows = pipeline.dayRows(DAY);
        DayRow row = rows.get(DayKey.shop(DAY, "s1"));
        return row == null ? 0 : row.get(figure);
    }
}
