package io.deskpulse.local.secured;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.access.Access;
import io.deskpulse.app.Application;
import io.deskpulse.config.AppConfig;
import io.deskpulse.event.ChatMessage;
import io.deskpulse.event.EventCodec;
import io.deskpulse.event.Kind;
import io.deskpulse.event.Sender;
import io.deskpulse.policy.PolicyBook;
import io.deskpulse.topology.AlertSubscription;
import io.deskpulse.topology.TopicCreator;
import io.deskpulse.topology.Topics;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Secrets and payloads are planted wherever an installation has any; then everything it says is searched for them. */
class SecretsStayInsideTest {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String TOKEN = "planted-http-token-3f9a7c21e4b8";
    private static final String PASSWORD = "planted-sasl-password-7Qx";
    private static final String STORE = "planted-keystore-password-9Zr";
    private static final String BUYER = "planted-buyer-Zhang";
    private static final String WORDS = "planted-words-my-phone-is-13800138000";
    private static final List<String> SECRETS = List.of(TOKEN, PASSWORD, STORE);

    @TempDir
    private Path folder;

    private final Listener log = new Listener();
    private final HttpClient http = HttpClient.newHttpClient();
    private final List<String> answers = new ArrayList<>();
    private GuardedBroker broker;
    private AppConfig config;

    @BeforeEach
    void begin() throws Exception {
        broker = new GuardedBroker(folder, PASSWORD);
        Path token = Files.writeString(folder.resolve("token"), TOKEN);
        Path settings = broker.file(
                "admin",
                Map.of(
                        "http-port",
                        "0",
                        "http-token-file",
                        token.toString(),
                        "state-dir",
                        folder.resolve("state").toString(),
                        "kafka.ssl.keystore.password",
                        STORE));
        config = AppConfig.read(settings, Map.of(), Map.of());
        try (Admin admin = Admin.create(config.clientProperties())) {
            new TopicCreator(admin).create(new Topics(config).all());
        }
    }

    @AfterEach
    void end() {
        log.close();
        broker.close();
    }

    private void publish() throws Exception {
        long now = Clock.systemUTC().millis();
        var ask = new ChatMessage("m1", "s1", BUYER, null, Sender.BUYER, Kind.TEXT, null, now, ChatMessage.NO_CHARS);
        String good = new String(EventCodec.encode(ask), StandardCharsets.UTF_8);
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(config.clientProperties(), new ByteArraySerializer(), new ByteArraySerializer())) {
            send(producer, "s1:" + BUYER, good);
            send(producer, "s1:" + BUYER, "{\"text\":\"" + WORDS);
            send(producer, "s1:" + BUYER, good.replaceFirst("\\{", "{\"text\":\"" + WORDS + "\","));
            send(producer, "s1:" + BUYER, good.replace("\"s1\"", "\"s1 " + WORDS + "\""));
            send(producer, WORDS, good);
        }
    }

    private static void send(KafkaProducer<byte[], byte[]> producer, String key, String value) throws Exception {
        producer.send(new ProducerRecord<>(
                        "chat-messages", key.getBytes(StandardCharsets.UTF_8), value.getBytes(StandardCharsets.UTF_8)))
                .get();
    }

    private HttpResponse<String> ask(Application application, String path, String token) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(application.url() + path))
                .header("Authorization", "Bearer " + token)
                .timeout(PATIENCE)
                .build();
        return http.send(request, BodyHandlers.ofString());
    }

    /** What is left of refused records: key, value and headers. */
    private String quarantine() {
        StringBuilder all = new StringBuilder();
        try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(
                config.clientProperties(), new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partition = List.of(new TopicPartition("quarantine", 0));
            consumer.assign(partition);
            consumer.seekToBeginning(partition);
            Awaitility.await().atMost(PATIENCE).until(() -> {
                consumer.poll(Duration.ofMillis(100)).forEach(record -> all.append(text(record)));
                return all.toString().lines().count() >= 3;
            });
        }
        return all.toString();
    }

    private static String text(ConsumerRecord<byte[], byte[]> record) {
        StringBuilder headers = new StringBuilder();
        record.headers().forEach(header -> headers.append(header.key())
                .append('=')
                .append(new String(header.value(), StandardCharsets.UTF_8))
                .append(' '));
        String key = record.key() == null ? "" : new String(record.key(), StandardCharsets.UTF_8);
        return headers + key + " " + new String(record.value(), StandardCharsets.UTF_8).replace("\n", " ") + "\n";
    }

    private String metrics(Application application) throws Exception {
        return ask(application, "metrics", TOKEN).body();
    }

    private void provoke(Application application) throws Exception {
        for (String path : List.of(
                "api/v1/desk?shop=" + WORDS + "%20",
                "api/v1/evidence?date=" + WORDS + "&shop=s1&figure=" + WORDS,
                "api/v1/evidence?date=2026-11-11&shop=s1&figure=" + WORDS,
                "api/v1/report?date=" + WORDS,
                WORDS)) {
            HttpResponse<String> answer = ask(application, path, TOKEN);
            assertThat(answer.statusCode()).as(path).isBetween(400, 404);
            answers.add(answer.body());
        }
        answers.add(ask(application, "metrics", TOKEN + "x").body());
    }

    @Test
    void shouldNotShowInAnythingThatIsSaid() throws Exception {
        publish();
        try (Application application = Application.start(
                        config,
                        Access.read(config.httpTokenFile(), null, null),
                        PolicyBook.GENERIC,
                        List.of(),
                        Clock.systemUTC());
                AlertSubscription alerts = new AlertSubscription(config, "somebody")) {
            assertThat(application.pipeline().awaitRunning(PATIENCE)).isTrue();
            Awaitility.await().atMost(PATIENCE).until(() -> metrics(application)
                    .contains("deskpulse_shop_waiting_buyers{shop=\"s1\"} 1"));
            LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
            String evidence = "api/v1/evidence?shop=s1&figure=inquiryBuyers&date=";
            Awaitility.await()
                    .atMost(PATIENCE)
                    .until(() -> ask(application, evidence + today, TOKEN).statusCode() == 200);
            alerts.read();
            provoke(application);
            answers.add(metrics(application));
        }
        answers.add(quarantine());
        answers.add(config.toString());
        answers.add(log.heard());

        assertThat(log.heard()).contains("sasl.jaas.config = [hidden]", "sasl.mechanism = PLAIN");
        assertThat(answers.toString()).contains("MALFORMED_JSON", "SCHEMA", "KEY_MISMATCH");
        assertThat(answers).allSatisfy(said -> {
            assertThat(said).doesNotContain(SECRETS);
            assertThat(said).doesNotContain(BUYER, WORDS);
        });
    }
}
