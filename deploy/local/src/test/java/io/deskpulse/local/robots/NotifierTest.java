package io.deskpulse.local.robots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.deskpulse.app.CommandException;
import io.deskpulse.app.Notifier;
import io.deskpulse.config.AppConfig;
import io.deskpulse.event.AlertCause;
import io.deskpulse.event.AlertLevel;
import io.deskpulse.event.AlertState;
import io.deskpulse.event.SlowResponseAlert;
import io.deskpulse.event.SlowResponseAlertCodec;
import io.deskpulse.local.broker.BrokerSettings;
import io.deskpulse.local.broker.EmbeddedBroker;
import io.deskpulse.notify.NotifyDesk;
import io.deskpulse.notify.RobotsFile;
import io.deskpulse.topology.TopicCreator;
import io.deskpulse.topology.Topics;
import io.deskpulse.web.Entrance;
import io.deskpulse.web.Health;
import io.deskpulse.web.WebAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the alerts topic and Alertmanager's webhook to a group, over a real broker. */
class NotifierTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final AtomicInteger INSTALLATIONS = new AtomicInteger();
    private static final long ASKED = 1_794_364_215_000L;
    private static final String FIRING =
            """
            {"alerts": [{"status": "firing", "labels": {"alertname": "Down", "severity": "critical"},
             "annotations": {"summary": "@all it is down"}, "startsAt": "2026-11-11T02:40:00Z"}]}
            """;

    private static EmbeddedBroker broker;

    @TempDir
    private Path folder;

    private GroupRobot robot;
    private AppConfig config;

    @BeforeAll
    static void startBroker() {
        broker = EmbeddedBroker.start(BrokerSettings.temporary());
    }

    @AfterAll
    static void stopBroker() {
        broker.close();
    }

    @BeforeEach
    void createTopic() throws Exception {
        robot = new GroupRobot();
        String name = "robots" + INSTALLATIONS.incrementAndGet();
        config = AppConfig.of(Map.of(
                "bootstrap-servers",
                broker.bootstrapServers(),
                "application-id",
                name,
                "topic-prefix",
                name + ".",
                "partitions",
                "3"));
        try (Admin admin = Admin.create(config.clientProperties())) {
            new TopicCreator(admin).create(List.of(new Topics(config).slowResponseAlerts()));
        }
    }

    @AfterEach
    void closeRobot() {
        robot.close();
    }

    private Notifier start() throws Exception {
        RobotsFile.Content file = RobotsFile.read(robot.fileIn(folder, "group"));
        NotifyDesk desk = NotifyDesk.of(file, Clock.systemUTC(), new Random(1));
        return Notifier.start(config, desk, Entrance.open(WebAddress.loopback(0)));
    }

    /** What happens while the robot is served. */
    private interface Service {
        void of(Notifier notifier) throws Exception;
    }

    private void during(Service service) throws Exception {
        try (Notifier notifier = start()) {
            service.of(notifier);
        }
    }

    private static SlowResponseAlert raised(String shop, int leg) {
        return new SlowResponseAlert(
                shop,
                "b1",
                "小美",
                "leg-" + leg,
                AlertLevel.WARN,
                AlertState.RAISED,
                60_000,
                ASKED,
                ASKED + 60_000,
                SlowResponseAlert.NOT_RESOLVED,
                AlertCause.PERSON);
    }

    private void publish(int from, int to) {
        try (KafkaProducer<byte[], byte[]> producer = producer()) {
            for (int leg = from; leg < to; leg++) {
                SlowResponseAlert alert = raised("shop" + leg % 7, leg);
                send(producer, alert.key(), SlowResponseAlertCodec.encode(alert));
            }
        }
    }

    private KafkaProducer<byte[], byte[]> producer() {
        return new KafkaProducer<>(config.clientProperties(), new ByteArraySerializer(), new ByteArraySerializer());
    }

    private void send(KafkaProducer<byte[], byte[]> producer, String key, byte[] value) {
        byte[] bytes = key.getBytes(StandardCharsets.UTF_8);
        String topic = new Topics(config).slowResponseAlerts().name();
        var unused = producer.send(new ProducerRecord<>(topic, bytes, value)); // closing waits for it
    }

    private void awaitNotices(long count) {
        Awaitility.await().atMost(PATIENCE).untilAsserted(() -> assertThat(robot.notices())
                .isEqualTo(count));
    }

    private static CompletableFuture<HttpResponse<String>> post(Notifier notifier) {
        URI webhook = URI.create(notifier.url() + "alertmanager");
        HttpRequest request = HttpRequest.newBuilder(webhook)
                .POST(BodyPublishers.ofString(FIRING))
                .timeout(PATIENCE)
                .build();
        return HttpClient.newHttpClient().sendAsync(request, BodyHandlers.ofString());
    }

    @Test
    void shouldTellEachAlertOnceAcrossARestart() throws Exception {
        publish(0, 30);
        during(first -> awaitNotices(30));
        publish(30, 50);
        during(second -> awaitNotices(50));

        assertThat(robot.words()).contains("shop 店铺 shop3", "小美");
    }

    @Test
    void shouldTellAfterTheRestartWhatCouldNotBeToldBefore() throws Exception {
        robot.setWell(false);
        publish(0, 10);
        during(first -> Awaitility.await().atMost(PATIENCE).until(() -> robot.refused() > 0));
        robot.setWell(true);
        publish(10, 15);

        during(second -> awaitNotices(15));
    }

    @Test
    void shouldTellThatThereWasSomethingUnreadable() throws Exception {
        try (KafkaProducer<byte[], byte[]> producer = producer()) {
            send(producer, "s1", "{}".getBytes(StandardCharsets.UTF_8));
        }
        publish(0, 2);

        during(notifier -> awaitNotices(3));

        assertThat(robot.words()).contains("1 unreadable records");
    }

    @Test
    void shouldAnswerAlertmanagerWhenTheGroupWasTold() throws Exception {
        during(notifier -> assertThat(post(notifier).get().statusCode()).isEqualTo(200));

        assertThat(robot.words()).contains("firing 触发, critical, Down", "＠all it is down");
    }

    @Test
    void shouldNotAnswerAlertmanagerWithSuccessWhenItEndsBeforeTheGroupIsTold() throws Exception {
        robot.setWell(false);
        Notifier notifier = start();
        CompletableFuture<HttpResponse<String>> answer = post(notifier);
        Awaitility.await().atMost(PATIENCE).until(() -> robot.refused() > 0);
        notifier.close();

        assertThat(answer.handle((response, failure) -> failure != null || response.statusCode() >= 500))
                .succeedsWithin(PATIENCE)
                .isEqualTo(true);
    }

    @Test
    void shouldLeaveTheGroupToASecondOne() throws Exception {
        publish(0, 5);
        during(first -> {
            awaitNotices(5);
            during(second -> takeOver(first));
        });
    }

    private void takeOver(Notifier first) {
        assertThatThrownBy(first::awaitFailure)
                .isInstanceOf(CommandException.class)
                .hasMessage("another 'deskpulse notify' has taken over robot group");
        publish(5, 9);
        awaitNotices(9);
        assertThat(first.health()).isEqualTo(Health.FAILED);
    }
}
