package io.deskpulse.local.soak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.deskpulse.app.EventPublisher;
import io.deskpulse.config.AppConfig;
import io.deskpulse.event.Event;
import io.deskpulse.local.alerting.HurriedDeployment;
import io.deskpulse.local.alerting.Server;
import io.deskpulse.local.broker.BrokerSettings;
import io.deskpulse.local.broker.EmbeddedBroker;
import io.deskpulse.local.monitoring.Tool;
import io.deskpulse.topology.TopicCreator;
import io.deskpulse.topology.Topics;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Far more waits and comes in than one instance can process, until its figures are late: it must say so, stay within its
 * memory and be exact when it has caught up. {@code -Ddeskpulse.backlog.hours=N} is how many hours of a day, some 12,000
 * events each, are published at once, two thirds of them before it starts, which it does when they are older than the alert
 * lets a figure be, however fast it may catch up.
 */
@Timeout(1200)
class BacklogTest {

    private static final Duration PATIENCE = Duration.ofMinutes(8);
    private static final Duration TRAFFIC = Duration.ofHours(Integer.getInteger("deskpulse.backlog.hours", 16));
    private static final double EVENTS_PER_SECOND_OF_TRAFFIC = 5;
    private static final int TIMES = 3;

    /** More than the limit of the alert. */
    private static final Duration TOO_LATE = Duration.ofSeconds(20);

    /** The heap of a soak's processes and as much again for all else, whatever waits in the topics. */
    private static final long MEMORY_MIB = 1024;

    private static final String LATE = "ALERTS{alertname=\"FiguresStale\",cause=\"late\"}";

    @TempDir
    private Path folder;

    private EmbeddedBroker broker;
    private Instance instance;
    private Server prometheus;

    @Test
    void shouldSayThatItIsLateAndBeExactInTheEnd() throws Exception {
        Tool.PROMETHEUS.require();
        try (EmbeddedBroker kafka = EmbeddedBroker.start(BrokerSettings.temporary());
                Instance only = new Instance("a", folder, kafka.bootstrapServers(), 1);
                Server watching = watch(only)) {
            broker = kafka;
            instance = only;
            prometheus = watching;
            createTopics();
            prometheus.awaitReady();
            DayOfTraffic day = new DayOfTraffic(31, 0, TRAFFIC, EVENTS_PER_SECOND_OF_TRAFFIC);
            int sent = day.events().size();
            int later = sent - sent / TIMES;

            publish(day.events().subList(0, later));
            Instant published = Instant.now();
            await("the events are old").atMost(PATIENCE).until(() -> Instant.now()
                    .isAfter(published.plus(TOO_LATE)));
            instance.start();
            SoakCluster.awaitReady(instance);
            publish(day.events().subList(later, sent));
            assertThat(processed()).as("processed when %d had come in", sent).isLessThan(sent / TIMES);
            publish(day.closing());
            assertThat(instance.isReady()).isTrue();

            await("the figures are said to be late").atMost(PATIENCE).until(() -> isFiring(LATE));
            assertThat(value("max_over_time(instance:backlog:records[10m])"))
                    .as("records that wait in the fullest partition, of %d sent", sent)
                    .isGreaterThan((double) sent / TIMES / SoakCluster.PARTITIONS);
            shouldCatchUp(day);
            assertThat(instance.process().mostResidentMiB()).isLessThan(MEMORY_MIB);
            System.out.printf(
                    "%,d events, %,.0f records waited in the fullest partition, at most %d MiB resident%n",
                    sent,
                    value("max_over_time(instance:backlog:records[10m])"),
                    instance.process().mostResidentMiB());
        }
        ReadmeRow.seen(
                BacklogTest.class,
                "more than three times the events that can be processed",
                "the lag is told, FiguresStale fires with cause `late`, the instance stays ready and within its memory;"
                        + " nothing lost or counted twice when it has caught up");
    }

    private Server watch(Instance watched) throws Exception {
        String address = Server.freeAddress();
        Path own = folder.resolve("prometheus");
        new HurriedDeployment(Map.of("127.0.0.1:8080", watched.address(), "127.0.0.1:9090", address))
                .writePrometheus(own);
        return Server.start(Tool.PROMETHEUS, own, address, "--config.file=prometheus.yml", "--storage.tsdb.path=data");
    }

    private AppConfig config() throws Exception {
        return AppConfig.of(Map.of(
                "bootstrap-servers",
                broker.bootstrapServers(),
                "application-id",
                SoakCluster.NAME,
                "partitions",
                Integer.toString(SoakCluster.PARTITIONS)));
    }

    private void createTopics() throws Exception {
        try (Admin admin = Admin.create(config().clientProperties())) {
            new TopicCreator(admin).create(new Topics(config()).all());
        }
    }

    private void publish(List<Event> events) throws Exception {
        try (EventPublisher publisher = new EventPublisher(config())) {
            for (Event event : events) {
                publisher.publish(event);
            }
            publisher.flush();
        }
    }

    /** Events that the instance tells to have settled. */
    private long processed() throws Exception {
        return instance.answer("metrics")
                .orElse("")
                .lines()
                .filter(line -> line.startsWith("deskpulse_pipeline_events_total{"))
                .mapToLong(line -> (long) Double.parseDouble(line.substring(line.indexOf(' ') + 1)))
                .sum();
    }

    private void shouldCatchUp(DayOfTraffic day) {
        await("the report")
                .atMost(PATIENCE)
                .until(() -> instance.answer("api/v1/report?date=" + day.date()).orElse(""), day.report()::equals);
        try (Told told = new Told(broker.bootstrapServers())) {
            Comparison comparison = new Comparison(told, day);
            await("facts and alerts").atMost(PATIENCE).untilAsserted(() -> assertThat(
                            comparison.outcome().lines())
                    .isEmpty());
        }
        // Kafka's clients tell no number for a while in which they have read nothing.
        await("nothing waits any more").atMost(PATIENCE).until(() -> !(value("instance:backlog:records") > 0));
    }

    private boolean isFiring(String alert) {
        return result(alert)
                .valueStream()
                .anyMatch(one -> one.at("/metric/alertstate").asText().equals("firing"));
    }

    private double value(String expression) {
        JsonNode result = result(expression);
        assertThat(result).as(expression).hasSize(1);
        return result.at("/0/value/1").asDouble();
    }

    private JsonNode result(String expression) {
        String query = URLEncoder.encode(expression, StandardCharsets.UTF_8);
        return prometheus.get("/api/v1/query?query=" + query).at("/data/result");
    }
}
