package io.deskpulse.local.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.deskpulse.app.Application;
import io.deskpulse.config.AppConfig;
import io.deskpulse.event.ChatMessage;
import io.deskpulse.event.Event;
import io.deskpulse.event.Kind;
import io.deskpulse.event.Sender;
import io.deskpulse.local.broker.BrokerSettings;
import io.deskpulse.local.broker.EmbeddedBroker;
import io.deskpulse.policy.PolicyBook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Two instances share the shops, and each of them answers for both. */
@Timeout(240)
class TwoInstancesTest {

    private static final int SHOPS = 12;
    private static final String ALL_IS_WELL = "\"state\":\"running\",\"complete\":true";
    private static final JsonMapper MAPPER = new JsonMapper();

    private final HttpClient http = HttpClient.newHttpClient();

    @TempDir
    private Path folder;

    private static Event message(String id, int shop, String buyer, Sender sender, int second) {
        String agent = sender == Sender.AGENT ? "mei" : null;
        long at = Installation.TEN.plusSeconds(second).toEpochMilli();
        return new ChatMessage(id, "s" + shop, buyer, agent, sender, Kind.TEXT, null, at, ChatMessage.NO_CHARS);
    }

    /** In each shop one buyer is answered and another one waits. */
    private static Event[] traffic() {
        return IntStream.range(0, SHOPS)
                .boxed()
                .flatMap(shop -> Stream.of(
                        message("ask-" + shop, shop, "b1", Sender.BUYER, 0),
                        message("reply-" + shop, shop, "b1", Sender.AGENT, 20 + shop),
                        message("wait-" + shop, shop, "b2", Sender.BUYER, shop)))
                .toArray(Event[]::new);
    }

    private Application application(Installation shops, String state, int partitions) throws Exception {
        AppConfig config = shops.config(folder.resolve(state), partitions, Map.of("http-port", "0"));
        return Application.start(config, PolicyBook.GENERIC, shops::now);
    }

    private String get(Application application, String path) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(application.url() + path))
                    .timeout(Installation.PATIENCE)
                    .build();
            HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
            return response.statusCode() == 200 ? response.body() : "status " + response.statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private List<String> shops(Application application, String more) {
        try {
            JsonNode desk = MAPPER.readTree(get(application, "api/v1/desk" + more));
            return StreamSupport.stream(desk.get("shops").spliterator(), false)
                    .map(row -> row.get("shop").asText())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Until both have some shops, and both together all of them. */
    private void awaitShared(Application first, Application second) {
        Awaitility.await().atMost(Installation.PATIENCE).ignoreExceptions().untilAsserted(() -> {
            List<String> ofFirst = shops(first, "?scope=instance");
            List<String> ofSecond = shops(second, "?scope=instance");
            List<String> both = new ArrayList<>(ofFirst);
            both.addAll(ofSecond);
            assertThat(ofFirst).isNotEmpty();
            assertThat(ofSecond).isNotEmpty();
            assertThat(both).hasSize(SHOPS).doesNotHaveDuplicates();
            assertThat(get(first, "api/v1/desk")).contains(ALL_IS_WELL);
            assertThat(get(second, "api/v1/desk")).contains(ALL_IS_WELL);
        });
    }

    /** The answers that do not depend on who is asked. */
    private Map<String, String> answers(Application application) throws IOException {
        Map<String, String> answers = new HashMap<>();
        for (String path : List.of("api/v1/report", "api/v1/scorecard?date=2026-11-11")) {
            answers.put(path, get(application, path));
        }
        for (String path : List.of("api/v1/waiting", "api/v1/desk?window=today", "api/v1/alerts")) {
            answers.put(path, withoutHeading(get(application, path)));
        }
        for (int shop = 0; shop < SHOPS; shop++) {
            String path = "api/v1/hour?shop=s" + shop;
            answers.put(path, withoutHeading(get(application, path)));
        }
        return answers;
    }

    /** What follows the heading, of which only the time may differ. */
    private static String withoutHeading(String json) throws IOException {
        assertThat(MAPPER.readTree(json).get("complete").asBoolean()).as(json).isTrue();
        return json.substring(json.indexOf("\"complete\":true"));
    }

    @Test
    void shouldAnswerForBothAsOneAloneDid() throws Exception {
        try (EmbeddedBroker broker = EmbeddedBroker.start(BrokerSettings.temporary())) {
            Installation installation = new Installation(broker, "pair");
            installation.createTopics(4);
            installation.publish(traffic());
            installation.pass(Duration.ofMinutes(2));
            try (Application first = application(installation, "a", 4)) {
                Installation.awaitReceived(first.pipeline(), SHOPS * 3);
                Awaitility.await()
                        .atMost(Installation.PATIENCE)
                        .until(() -> shops(first, "").size() == SHOPS);
                Map<String, String> alone = answers(first);
                assertThat(alone.get("api/v1/waiting")).contains("\"total\":" + SHOPS);
                try (Application second = application(installation, "b", 4)) {
                    awaitShared(first, second);

                    shouldBeTheSame(answers(first), alone);
                    shouldBeTheSame(answers(second), alone);
                    assertThat(firstEvent(second)).contains("\"s0\"", "\"s" + (SHOPS - 1) + "\"");
                }
            }
        }
    }

    /** With one partition the second instance has nothing to do but to answer. */
    @Test
    void shouldAnswerForTheOtherWithoutAnyShop() throws Exception {
        try (EmbeddedBroker broker = EmbeddedBroker.start(BrokerSettings.temporary())) {
            Installation installation = new Installation(broker, "idle");
            installation.createTopics(1);
            installation.publish(traffic());
            try (Application first = application(installation, "a", 1);
                    Application second = application(installation, "b", 1)) {
                Awaitility.await().atMost(Installation.PATIENCE).untilAsserted(() -> {
                    String report = get(first, "api/v1/report");
                    assertThat(report).contains("\"s0\"", "\"s" + (SHOPS - 1) + "\"");
                    assertThat(get(second, "api/v1/report")).isEqualTo(report);
                    assertThat(get(second, "health/ready")).startsWith("ready");
                    assertThat(get(first, "api/v1/desk")).contains(ALL_IS_WELL);
                    assertThat(get(second, "api/v1/desk")).contains(ALL_IS_WELL);
                });
            }
        }
    }

    /** Path by path, for a failure of all at once could not be read. */
    private static void shouldBeTheSame(Map<String, String> answers, Map<String, String> alone) {
        alone.forEach((path, answer) -> assertThat(answers.get(path)).as(path).isEqualTo(answer));
    }

    /** The data of the first event that a viewer is sent. */
    private String firstEvent(Application application) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(application.url() + "api/v1/events"))
                .build();
        try (Stream<String> lines = http.send(request, BodyHandlers.ofLines()).body()) {
            Iterator<String> line = lines.iterator();
            String read = line.next();
            while (!read.startsWith("data: ")) {
                read = line.next();
            }
            return read;
        }
    }
}
