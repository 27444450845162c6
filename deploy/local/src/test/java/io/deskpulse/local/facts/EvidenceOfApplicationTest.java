package io.deskpulse.local.facts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.deskpulse.app.Application;
import io.deskpulse.app.EventPublisher;
import io.deskpulse.config.AppConfig;
import io.deskpulse.event.ChatMessage;
import io.deskpulse.event.Event;
import io.deskpulse.event.Kind;
import io.deskpulse.event.OrderEvent;
import io.deskpulse.event.OrderType;
import io.deskpulse.event.Sender;
import io.deskpulse.local.broker.BrokerSettings;
import io.deskpulse.local.broker.EmbeddedBroker;
import io.deskpulse.policy.PolicyBook;
import io.deskpulse.topology.LedgerTotals;
import io.deskpulse.topology.PipelineState;
import io.deskpulse.topology.TopicCreator;
import io.deskpulse.topology.Topics;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The running application explains the very figures that it reports. */
class EvidenceOfApplicationTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** The answer at 50 s arrives before the one at 40 s. */
    private static List<Event> corrected(Instant ten) {
        return List.of(
                message("m1", Sender.BUYER, ten),
                message("m3", Sender.AGENT, ten.plusSeconds(50)),
                message("m2", Sender.AGENT, ten.plusSeconds(40)),
                new OrderEvent(
                        "e1",
                        "o1",
                        "s1",
                        "b1",
                        OrderType.PAID,
                        4200,
                        "CNY",
                        2,
                        ten.plusSeconds(60).toEpochMilli()));
    }

    private final HttpClient http = HttpClient.newHttpClient();

    @TempDir
    private Path folder;

    private static ChatMessage message(String id, Sender sender, Instant at) {
        String agent = sender == Sender.AGENT ? "小美" : null;
        return new ChatMessage(id, "s1", "b1", agent, sender, Kind.TEXT, null, at.toEpochMilli(), ChatMessage.NO_CHARS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2016-11-11", "2126-11-11"})
    void shouldAddUpToItsOwnReportOfDaysBeforeAndAfterThatOfTheBrokers(String day) throws Exception {
        Instant ten = Instant.parse(day + "T02:00:00Z"); // 10:00 in Shanghai
        try (EmbeddedBroker broker = EmbeddedBroker.start(BrokerSettings.temporary())) {
            AppConfig config = AppConfig.of(Map.of(
                    "bootstrap-servers", broker.bootstrapServers(),
                    "state-dir", folder.toString(),
                    "http-port", "0"));
            try (Admin admin = Admin.create(config.clientProperties())) {
                new TopicCreator(admin).create(new Topics(config).all());
            }
            try (Application application = Application.start(config, PolicyBook.GENERIC, () -> ten.plusSeconds(70))) {
                List<Event> events = corrected(ten);
                publish(config, events);
                awaitFigures(application, events.size());

                assertExplains(application.url(), day);
            }
        }
    }

    private static void publish(AppConfig config, List<Event> events) throws Exception {
        try (EventPublisher publisher = new EventPublisher(config)) {
            for (Event event : events) {
                publisher.publish(event);
            }
            publisher.flush();
        }
    }

    private static void awaitFigures(Application application, int events) {
        Awaitility.await().atMost(PATIENCE).until(() -> {
            LedgerTotals totals = application.pipeline().totals();
            // Some tasks may have all there is while others are still restored, without which nothing is reported.
            boolean whole = application.pipeline().state() == PipelineState.RUNNING;
            return whole && totals.receivedInAll() == events && totals.allFactsArrived();
        });
    }

    private void assertExplains(String url, String day) throws Exception {
        JsonNode rows = get(url + "api/v1/report?date=" + day).get("rows");
        String evidence = url + "api/v1/evidence?shop=s1&date=" + day + "&figure=";
        assertThat(rows).hasSizeGreaterThanOrEqualTo(3);
        for (JsonNode row : rows) {
            String agent =
                    row.has("agentId") ? "&agent=" + encoded(row.get("agentId").textValue()) : "";
            for (String figure : List.of("buyerMessages", "responseSumMs", "salesMinor", "sessions")) {
                JsonNode explained = get(evidence + figure + agent);

                assertThat(explained.get("sum")).as("%s of %s", figure, row).isEqualTo(row.get(figure));
                assertThat(explained.get("notes")).isEmpty();
            }
        }
        assertThat(get(evidence + "responseSumMs&all=true").get("facts").findValuesAsText("contribution"))
                .containsExactly("50000", "-50000", "40000");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private JsonNode get(String url) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = http.send(
                HttpRequest.newBuilder(URI.create(url)).timeout(PATIENCE).build(), BodyHandlers.ofByteArray());
        assertThat(response.statusCode()).as(url).isEqualTo(200);
        return new ObjectMapper().readTree(response.body());
    }
}
