package io.deskpulse.local.soak;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.app.CommandException;
import io.deskpulse.app.EventPublisher;
import io.deskpulse.app.Pipeline;
import io.deskpulse.config.AppConfig;
import io.deskpulse.config.ConfigException;
import io.deskpulse.desk.DayKey;
import io.deskpulse.desk.DayReport;
import io.deskpulse.desk.DayRow;
import io.deskpulse.event.Event;
import io.deskpulse.event.InputTopic;
import io.deskpulse.local.broker.EmbeddedBroker;
import io.deskpulse.local.broker.TopicContent;
import io.deskpulse.policy.PolicyBook;
import io.deskpulse.topology.NotReadyException;
import io.deskpulse.topology.TopicCreator;
import io.deskpulse.topology.Topics;
import io.deskpulse.topology.TopicsException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/** Two instances of a group in this process, whose wall clock stands still: nothing happens that no event has caused. */
final class PairOfPipelines implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Path folder;
    private final Map<String, String> settings;
    private final InstantSource wall = InstantSource.fixed(Instant.now());
    private final List<Pipeline> members = new ArrayList<>();

    PairOfPipelines(EmbeddedBroker broker, String name, int partitions, Path folder) {
        this(broker, name, partitions, folder, "");
    }

    /** @param prefix of its topics, which keeps it apart from others on the same broker */
    PairOfPipelines(EmbeddedBroker broker, String name, int partitions, Path folder, String prefix) {
        this.folder = folder;
        this.settings = Map.of(
                "bootstrap-servers",
                broker.bootstrapServers(),
                "application-id",
                name,
                "topic-prefix",
                prefix,
                "partitions",
                Integer.toString(partitions));
    }

    AppConfig config(int member) throws ConfigException {
        Map<String, String> own = new TreeMap<>(settings);
        own.put("state-dir", folder.resolve("state-" + member).toString());
        return AppConfig.of(own);
    }

    void createTopics() throws ConfigException, TopicsException, InterruptedException {
        try (Admin admin = Admin.create(config(0).clientProperties())) {
            new TopicCreator(admin).create(new Topics(config(0)).all());
        }
    }

    void publish(List<Event> events) throws ConfigException, CommandException {
        try (EventPublisher publisher = new EventPublisher(config(0))) {
            for (Event event : events) {
                publisher.publish(event);
            }
            publisher.flush();
        }
    }

    /** Copies all events of another installation into its own topics, in the order in which they had come in. */
    void takeOver(AppConfig other) throws ConfigException, InterruptedException, ExecutionException {
        Topics from = new Topics(other);
        Topics to = new Topics(config(0));
        List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
        Map<String, String> names = new TreeMap<>();
        for (InputTopic input : InputTopic.values()) {
            names.put(from.input(input).name(), to.input(input).name());
            records.addAll(
                    TopicContent.of(other.clientProperties(), from.input(input).name()));
        }
        records.sort(Comparator.comparingLong(ConsumerRecord::timestamp));
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(other.clientProperties(), new ByteArraySerializer(), new ByteArraySerializer())) {
            List<Future<RecordMetadata>> sent = new ArrayList<>();
            for (ConsumerRecord<byte[], byte[]> record : records) {
                sent.add(producer.send(new ProducerRecord<>(names.get(record.topic()), record.key(), record.value())));
            }
            for (Future<RecordMetadata> one : sent) {
                one.get();
            }
        }
    }

    /** Starts both. */
    void start() throws Exception {
        members.add(started(0));
        members.add(started(1));
    }

    /** Ends one in good order and starts it anew, with the state it had. */
    void restart(int member) throws Exception {
        members.get(member).close();
        members.set(member, started(member));
    }

    private Pipeline started(int member) throws Exception {
        Pipeline pipeline = new Pipeline(config(member), PolicyBook.GENERIC, wall);
        pipeline.start();
        assertThat(pipeline.awaitRunning(PATIENCE)).isTrue();
        return pipeline;
    }

    /** A wait through which shops may be on their way from one to the other. */
    static ConditionFactory await() {
        return Awaitility.await().atMost(PATIENCE).ignoreException(NotReadyException.class);
    }

    /** All day rows of both. */
    SortedMap<DayKey, DayRow> rows() throws NotReadyException {
        SortedMap<DayKey, DayRow> rows = new TreeMap<>();
        for (Pipeline member : members) {
            rows.putAll(member.dayRows(null));
        }
        return rows;
    }

    /** What both have of a day, as a report. */
    String report(LocalDate day) throws NotReadyException, IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DayReport(PolicyBook.GENERIC).write(rows(), day, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Waits until so many events were received and everything that follows from them has arrived. */
    void awaitReceived(long events) {
        await().until(() -> members.stream()
                                .mapToLong(member -> member.totals().receivedInAll())
                                .sum()
                        == events
                && members.stream()
                                .mapToLong(member -> member.totals().factsSent())
                                .sum()
                        == members.stream()
                                .mapToLong(member -> member.totals().factsReceived())
                                .sum());
    }

    @Override
    public void close() {
        members.forEach(Pipeline::close);
    }
}
