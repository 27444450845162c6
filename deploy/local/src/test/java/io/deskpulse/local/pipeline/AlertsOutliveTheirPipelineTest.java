package io.deskpulse.local.pipeline;

import static io.deskpulse.local.pipeline.Installation.PATIENCE;
import static io.deskpulse.local.pipeline.Installation.ask;
import static io.deskpulse.local.pipeline.Installation.awaitReceived;
import static io.deskpulse.local.pipeline.Installation.reply;
import static io.deskpulse.local.pipeline.Installation.started;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.deskpulse.app.Pipeline;
import io.deskpulse.event.AlertLevel;
import io.deskpulse.event.AlertState;
import io.deskpulse.event.SlowResponseAlert;
import io.deskpulse.live.Whose;
import io.deskpulse.local.broker.BrokerSettings;
import io.deskpulse.local.broker.EmbeddedBroker;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What has been raised is not raised again after a restart, what passed meanwhile is not lost, and waits go on. */
class AlertsOutliveTheirPipelineTest {

    private static EmbeddedBroker broker;

    @TempDir
    private Path folder;

    @BeforeAll
    static void startBroker() {
        broker = EmbeddedBroker.start(BrokerSettings.temporary());
    }

    @AfterAll
    static void endBroker() {
        broker.close();
    }

    private static void awaitAlerts(Installation shop, int number) {
        Awaitility.await().atMost(PATIENCE).untilAsserted(() -> assertThat(shop.alerts())
                .hasSize(number));
    }

    private static void awaitWait(Pipeline pipeline, Duration wait) {
        Awaitility.await().atMost(PATIENCE).until(() -> {
            var standing = pipeline.live().standings().get(Whose.shop("s1"));
            return standing != null && standing.oldestWaitMs() == wait.toMillis();
        });
    }

    @Test
    void shouldRaiseAndResolveEachLevelOnceThoughItIsStartedAgainWithAnEmptyFolder() throws Exception {
        Installation shop = new Installation(broker, "alerts");
        shop.createTopics(2);
        shop.publish(ask("m1", "b1", 0));
        try (Pipeline first = started(shop.pipeline(folder.resolve("a")))) {
            awaitReceived(first, 1);
            shop.pass(Duration.ofSeconds(61));
            awaitAlerts(shop, 1);
        }
        shop.pass(Duration.ofMinutes(1));
        try (Pipeline second = started(shop.pipeline(folder.resolve("b")))) {
            shop.pass(Duration.ofSeconds(6)); // it listens for a moment before it counts the time it was away
            awaitWait(second, Duration.ofSeconds(127));
            awaitAlerts(shop, 2);

            shop.publish(reply("m2", "b1", 128));
            shop.pass(Duration.ofSeconds(2));
            awaitAlerts(shop, 4);
        }
        List<SlowResponseAlert> alerts = shop.alerts();
        assertThat(alerts)
                .extracting(SlowResponseAlert::state, SlowResponseAlert::level)
                .containsExactly(
                        tuple(AlertState.RAISED, AlertLevel.WARN),
                        tuple(AlertState.RAISED, AlertLevel.ALERT),
                        tuple(AlertState.RESOLVED, AlertLevel.WARN),
                        tuple(AlertState.RESOLVED, AlertLevel.ALERT));
        assertThat(alerts)
                .extracting(SlowResponseAlert::legId)
                .containsOnly(alerts.get(0).legId());
    }

    @Test
    void shouldRaiseNothingForBuyersWhoWereAnsweredWhileNothingRan() throws Exception {
        Installation shop = new Installation(broker, "answered");
        shop.createTopics(2);
        shop.publish(ask("m1", "b1", 0));
        try (Pipeline first = started(shop.pipeline(folder.resolve("a")))) {
            awaitReceived(first, 1);
        }
        shop.publish(reply("m2", "b1", 50));
        shop.pass(Duration.ofMinutes(10));
        try (Pipeline second = started(shop.pipeline(folder.resolve("b")))) {
            awaitReceived(second, 2);
            shop.pass(Duration.ofSeconds(6));
            awaitWaitIsOver(second);

            assertThat(shop.alerts()).isEmpty();
        }
    }

    private static void awaitWaitIsOver(Pipeline pipeline) {
        Awaitility.await().atMost(PATIENCE).until(() -> pipeline.live().standings().values().stream()
                .allMatch(standing -> standing.waiting() == 0));
    }
}
