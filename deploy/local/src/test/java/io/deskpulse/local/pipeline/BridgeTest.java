package io.deskpulse.local.pipeline;

import static io.deskpulse.local.pipeline.Installation.DAY;
import static io.deskpulse.local.pipeline.Installation.PATIENCE;
import static io.deskpulse.local.pipeline.Installation.awaitReceived;
import static io.deskpulse.local.pipeline.Installation.shop;
import static io.deskpulse.local.pipeline.Installation.started;
import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.app.Bridge;
import io.deskpulse.app.Pipeline;
import io.deskpulse.config.AppConfig;
import io.deskpulse.desk.DayKey;
import io.deskpulse.desk.Figure;
import io.deskpulse.intake.webhook.SourcesFile;
import io.deskpulse.local.broker.BrokerSettings;
import io.deskpulse.local.broker.EmbeddedBroker;
import io.deskpulse.web.Entrance;
import io.deskpulse.web.WebAddress;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a webhook to a figure, over a real broker. */
class BridgeTest {

    private static final String ASKED = message(9001, "incoming", 0, "{\"id\": 42}");
    private static final String ANSWERED = message(9002, "outgoing", 30, "{\"id\": 7, \"type\": \"user\"}");
    private static final String ORDER =
            """
            {"id": 5001, "created_at": "2026-11-11T09:51:00+08:00", "updated_at": "2026-11-11T09:52:00+08:00",
             "currency": "CNY", "total_price": "129.90", "financial_status": "paid", "customer": {"id": 8001},
             "line_items": [{"quantity": 1}]}
            """;
    private static final String OWN =
            """
            {"topic": "chat-messages", "value": {"messageId": "m1", "shopId": "s1", "buyerId": "b2", "sender": "BUYER", \
            "kind": "TEXT", "sentAt": 1794361800000}}
            """;

    private static final String RATING =
            """
            {"topic": "rating-events", "value": {"ratingId": "r1", "shopId": "s1", "buyerId": "b2", "type": "CSAT", \
            "agentId": "mei", "score": 5, "at": 1794361800000}}
            """;

    @TempDir
    private Path folder;

    private static String message(int id, String type, int second, String sender) {
        return """
                {"event": "message_created", "id": %d, "message_type": "%s", "content": "Hello", "private": false,
                 "created_at": "2026-11-11T01:50:%02d.000Z", "sender": %s,
                 "conversation": {"id": 567, "inbox_id": 3,
                  "meta": {"sender": {"id": 42, "identifier": "8001"}, "assignee": {"id": 7}}}}
                """
                .formatted(id, type, second, sender);
    }

    private Bridge bridge(Installation shop) throws Exception {
        AppConfig config = shop.config(folder, 2);
        return Bridge.start(
                config, SourcesFile.read(Poster.sourcesFile(folder), shop::now), Entrance.open(WebAddress.loopback(0)));
    }

    @Test
    void shouldLeadToTheFiguresOfChatAndSalesHoweverOftenItIsDelivered() throws Exception {
        try (EmbeddedBroker broker = EmbeddedBroker.start(BrokerSettings.temporary())) {
            Installation shop = new Installation(broker, "bridge");
            shop.createTopics(2);
            try (Bridge bridge = bridge(shop);
                    Pipeline pipeline = started(shop.pipeline(folder.resolve("state")))) {
                deliverTwice(new Poster(bridge, shop.now()));
                awaitReceived(pipeline, 9);
                shouldCountOnce(pipeline);
            }
        }
    }

    private static void deliverTwice(Poster poster) throws Exception {
        for (int delivery = 0; delivery < 2; delivery++) {
            assertThat(poster.chatwoot(ASKED)).isEqualTo(200);
            assertThat(poster.chatwoot(ANSWERED)).isEqualTo(200);
            assertThat(poster.shopify("orders/create", ORDER)).isEqualTo(200);
            assertThat(poster.shopify("orders/paid", ORDER)).isEqualTo(200);
        }
        assertThat(poster.shopify("refunds/create", "{\"order_id\": 5001}")).isEqualTo(200);
        assertThat(poster.chatwoot("{\"event\": \"message_created\"}")).isEqualTo(422);
        assertThat(poster.events("{}")).isEqualTo(400);
        assertThat(poster.events(OWN)).isEqualTo(200);
        assertThat(poster.metrics().lines())
                .contains(
                        "deskpulse_bridge_events_total{source=\"desk\",topic=\"chat-messages\"} 4.0",
                        "deskpulse_bridge_events_total{source=\"store\",topic=\"order-events\"} 4.0",
                        "deskpulse_bridge_events_total{source=\"events\",topic=\"chat-messages\"} 1.0",
                        "deskpulse_bridge_ignored_total{reason=\"refund_without_buyer\",source=\"store\"} 1.0",
                        "deskpulse_bridge_refused_total{reason=\"event\",source=\"desk\"} 1.0",
                        "deskpulse_bridge_refused_total{reason=\"body\",source=\"events\"} 1.0");
    }

    private static void shouldCountOnce(Pipeline pipeline) throws Exception {
        assertThat(shop(pipeline, Figure.BUYER_MESSAGES)).isEqualTo(2);
        assertThat(shop(pipeline, Figure.AGENT_MESSAGES)).isEqualTo(1);
        assertThat(shop(pipeline, Figure.RESPONSE_SUM_MS)).isEqualTo(30_000);
        assertThat(shop(pipeline, Figure.PAID_ORDERS)).isEqualTo(1);
        assertThat(pipeline.dayRows(DAY)
                        .get(DayKey.agent(DAY, "s1", "chatwoot:7"))
                        .get(Figure.SALES_MINOR))
                .isEqualTo(12_990);
    }

    @Test
    void shouldAskForItAgainWhileKafkaIsAwayAndGoOnWhenItIsBack() throws Exception {
        BrokerSettings settings = BrokerSettings.temporary().in(folder.resolve("broker"));
        EmbeddedBroker broker = EmbeddedBroker.start(settings);
        int port = broker.port();
        Installation shop = new Installation(broker, "away");
        shop.createTopics(2);
        try (Bridge bridge = bridge(shop)) {
            Poster poster = new Poster(bridge, shop.now());
            assertThat(poster.chatwoot(ASKED)).isEqualTo(200);
            broker.close();

            long asked = System.nanoTime();
            assertThat(poster.chatwoot(ANSWERED)).isEqualTo(503);
            assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(Duration.ofSeconds(15));
            assertThat(poster.metrics()).contains("deskpulse_bridge_unacknowledged_total");
            assertThat(poster.events(RATING.repeat(40))).isEqualTo(503); // of a topic not asked for before

            try (EmbeddedBroker back = EmbeddedBroker.start(settings.onPort(port))) {
                assertThat(back.port()).isEqualTo(port);
                Awaitility.await().atMost(PATIENCE).until(() -> poster.chatwoot(ANSWERED) == 200);
            }
        }
    }
}
