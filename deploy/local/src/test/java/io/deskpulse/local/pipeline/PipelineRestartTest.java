package io.deskpulse.local.pipeline;

import static io.deskpulse.local.pipeline.Installation.ask;
import static io.deskpulse.local.pipeline.Installation.await;
import static io.deskpulse.local.pipeline.Installation.awaitReceived;
import static io.deskpulse.local.pipeline.Installation.reply;
import static io.deskpulse.local.pipeline.Installation.shop;
import static io.deskpulse.local.pipeline.Installation.started;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.deskpulse.app.Pipeline;
import io.deskpulse.app.StateUnusableException;
import io.deskpulse.desk.Figure;
import io.deskpulse.event.AgentStatus;
import io.deskpulse.event.Presence;
import io.deskpulse.live.Staff;
import io.deskpulse.live.Whose;
import io.deskpulse.local.broker.BrokerSettings;
import io.deskpulse.local.broker.EmbeddedBroker;
import io.deskpulse.topology.PipelineState;
import io.deskpulse.topology.TopicsException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.SortedMap;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a pipeline knows outlives it. */
class PipelineRestartTest {

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

    private Path state(String name) {
        return folder.resolve(name);
    }

    @Test
    void shouldGoOnCountingWhereItEndedWhenItIsStartedAgain() throws Exception {
        Installation shop = new Installation(broker, "again");
        shop.createTopics(2);
        shop.publish(ask("m1", "b1", 0), reply("m2", "b1", 20));
        try (Pipeline first = started(shop.pipeline(state("a")))) {
            awaitReceived(first, 2);
        }
        shop.publish(ask("m3", "b2", 30), reply("m2", "b1", 20));
        try (Pipeline second = started(shop.pipeline(state("a")))) {
            awaitReceived(second, 4);

            assertThat(shop(second, Figure.BUYER_MESSAGES)).isEqualTo(2);
            assertThat(second.totals().duplicates()).isEqualTo(1);
        }
    }

    @Test
    void shouldRestoreEverythingFromTheBrokersWhenItsFolderIsLost() throws Exception {
        Installation shop = new Installation(broker, "lost");
        shop.createTopics(2);
        shop.publish(ask("m1", "b1", 0), reply("m2", "b1", 20));
        try (Pipeline first = started(shop.pipeline(state("a")))) {
            awaitReceived(first, 2);
        }
        try (Pipeline second = started(shop.pipeline(state("b")))) {
            awaitReceived(second, 2);

            assertThat(shop(second, Figure.RESPONSE_SUM_MS)).isEqualTo(20_000);
        }
    }

    @Test
    void shouldEndWhatTimeEndedWhileItWasAway() throws Exception {
        Installation shop = new Installation(broker, "away");
        shop.createTopics(2);
        shop.publish(ask("m1", "b1", 0));
        try (Pipeline first = started(shop.pipeline(state("a")))) {
            awaitReceived(first, 1);
            assertThat(first.totals().openJourneys()).isEqualTo(1);
        }
        shop.pass(Duration.ofDays(1));
        try (Pipeline second = started(shop.pipeline(state("a")))) {
            await(second, totals -> totals.openJourneys() == 0 && totals.allFactsArrived());

            assertThat(shop(second, Figure.TURNS_EXPIRED)).isEqualTo(1);
        }
    }

    @Test
    void shouldBeStoppedAfterItWasClosed() throws Exception {
        Installation shop = new Installation(broker, "closed");
        shop.createTopics(2);
        Pipeline pipeline = started(shop.pipeline(state("a")));
        pipeline.close();

        assertThat(pipeline.state()).isEqualTo(PipelineState.STOPPED);
    }

    @Test
    void shouldNameEveryTopicThatIsMissing() throws Exception {
        try (Pipeline pipeline = new Installation(broker, "missing").pipeline(state("a"))) {
            assertThatThrownBy(pipeline::start)
                    .isInstanceOf(TopicsException.class)
                    .hasMessageContaining("topic missing.chat-messages does not exist")
                    .hasMessageContaining("topic missing.quarantine does not exist");
        }
    }

    @Test
    void shouldRefuseAFolderThatAnotherPipelineWorksIn() throws Exception {
        Installation shop = new Installation(broker, "shared");
        shop.createTopics(2);
        try (Pipeline first = started(shop.pipeline(state("a")));
                Pipeline second = shop.pipeline(state("a"))) {
            assertThat(first.state()).isEqualTo(PipelineState.RUNNING);
            assertThatThrownBy(second::start)
                    .isInstanceOf(StateUnusableException.class)
                    .hasMessageContaining("state-dir");
        }
    }

    /** Several desks, so that each has to be told of everybody; and another instance that starts without any state. */
    @Test
    void shouldKnowWhoIsThereAfterEveryStart() throws Exception {
        Installation shops = new Installation(broker, "there");
        shops.createTopics(2);
        long at = Installation.TEN.toEpochMilli();
        List<String> names = List.of("s1", "s2", "s3", "s4", "s5", "s6");
        for (String shop : names) {
            shops.tell(new AgentStatus("mei", shop, Presence.ONLINE, 4, at));
        }
        shops.tell(
                new AgentStatus("lan", "s2", Presence.ONLINE, 3, at),
                new AgentStatus("lan", null, Presence.BUSY, 3, at));
        shops.publish(ask("m1", "b1", 0), reply("m2", "b1", 20));
        for (String start : List.of("a", "a", "b")) {
            try (Pipeline pipeline = started(shops.pipeline(state(start)))) {
                Awaitility.await().atMost(Installation.PATIENCE).untilAsserted(() -> {
                    SortedMap<String, Staff> staff = pipeline.live().staff();
                    assertThat(staff.keySet()).containsExactlyElementsOf(names);
                    assertThat(staff.get("s1")).isEqualTo(new Staff(1, 1, 1, 3));
                    assertThat(pipeline.live().standings().get(Whose.shop("s1")).activeSessions())
                            .isEqualTo(1);
                    assertThat(staff.get("s2")).isEqualTo(new Staff(2, 2, 1, 4));
                    assertThat(pipeline.totals().statuses()).isEqualTo(names.size() + 2);
                });
            }
        }
    }
}
