package io.deskpulse.local.soak;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.config.AppConfig;
import io.deskpulse.event.Event;
import io.deskpulse.event.InputTopic;
import io.deskpulse.local.CommandLines;
import io.deskpulse.local.broker.BrokerSettings;
import io.deskpulse.local.broker.EmbeddedBroker;
import io.deskpulse.topology.Topic;
import io.deskpulse.topology.Topics;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewPartitions;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Topics with another number of partitions than the installation was made for. */
@Timeout(300)
class WrongPartitionsTest {

    private static final int PARTITIONS = 2;
    private static final int ADDED = 3;

    @TempDir
    private Path folder;

    private EmbeddedBroker broker;
    private PairOfPipelines group;

    @BeforeEach
    void prepare() throws Exception {
        broker = EmbeddedBroker.start(BrokerSettings.temporary());
        group = new PairOfPipelines(broker, "before", PARTITIONS, folder.resolve("before"));
        group.createTopics();
    }

    @AfterEach
    void end() {
        broker.close();
    }

    @Test
    void shouldRefuseToStartAndNameEveryTopic() throws Exception {
        CommandLines.Outcome run = CommandLines.run("run", "--config", settings(ADDED));

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.errorLines()).singleElement().satisfies(line -> {
            for (Topic topic : new Topics(group.config(0)).all()) {
                assertThat(line)
                        .contains(
                                "topic " + topic.name() + " has " + PARTITIONS + " partitions, but must have " + ADDED);
            }
        });
        ReadmeRow.seen(
                WrongPartitionsTest.class,
                "topics with other partitions than `partitions` says, at the start",
                "`run` refuses in one line that names each of them, and touches nothing");
    }

    @Test
    void shouldSayWhyItEndedWhenPartitionsWereAddedAndHaveLostNothing() throws Exception {
        DayOfTraffic day = new DayOfTraffic(7, 0, Duration.ofMinutes(4), 5);
        List<Event> events = day.events();
        group.publish(events.subList(0, events.size() / 2));
        Path settings = settings(PARTITIONS);
        CompletableFuture<CommandLines.Outcome> running =
                CompletableFuture.supplyAsync(() -> CommandLines.run("run", "--config", settings));
        PairOfPipelines.await().until(() -> committed() == events.size() / 2);

        addPartition();
        group.publish(events.subList(events.size() / 2, events.size()));
        shouldName("chat-messages", running.get(2, TimeUnit.MINUTES));
        shouldName("chat-messages", CommandLines.run("run", "--config", settings));

        PairOfPipelines anew = new PairOfPipelines(broker, "anew", ADDED, folder.resolve("anew"), "anew.");
        try (anew) {
            anew.createTopics();
            anew.takeOver(group.config(0));
            anew.start();
            anew.publish(day.closing());
            PairOfPipelines.await().until(() -> anew.report(day.date()).equals(day.report()));
        }
        ReadmeRow.seen(
                WrongPartitionsTest.class,
                "partitions added to a topic while the application runs",
                "it ends with status 1 and a line that names the topic; copied in order into topics with the new number, for"
                        + " a new `application-id`, every event is in the figures once");
    }

    private static void shouldName(String topic, CommandLines.Outcome run) {
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.errorLines())
                .last()
                .asString()
                .contains("topic " + topic + " has " + ADDED + " partitions, but must have " + PARTITIONS);
    }

    private Path settings(int partitions) throws Exception {
        AppConfig config = group.config(0);
        return Files.write(
                folder.resolve("run-" + partitions + ".properties"),
                List.of(
                        "bootstrap-servers = " + config.bootstrapServers(),
                        "application-id = " + config.applicationId(),
                        "partitions = " + partitions,
                        "state-dir = " + folder.resolve("run"),
                        "http-port = 0",
                        "kafka.metadata.max.age.ms = 500"));
    }

    private void addPartition() throws Exception {
        String topic =
                new Topics(group.config(0)).input(InputTopic.CHAT_MESSAGES).name();
        try (Admin admin = admin()) {
            admin.createPartitions(Map.of(topic, NewPartitions.increaseTo(ADDED)))
                    .all()
                    .get();
        }
    }

    /** How many records of the inputs the group has dealt with. */
    private long committed() throws Exception {
        Topics topics = new Topics(group.config(0));
        List<String> inputs = List.of(InputTopic.values()).stream()
                .map(input -> topics.input(input).name())
                .toList();
        try (Admin admin = admin()) {
            Map<TopicPartition, OffsetAndMetadata> offsets = admin.listConsumerGroupOffsets(
                            group.config(0).applicationId())
                    .partitionsToOffsetAndMetadata()
                    .get();
            return offsets.entrySet().stream()
                    .filter(of -> inputs.contains(of.getKey().topic()))
                    .mapToLong(of -> of.getValue().offset())
                    .sum();
        }
    }

    private Admin admin() throws Exception {
        return Admin.create(group.config(0).clientProperties());
    }
}
