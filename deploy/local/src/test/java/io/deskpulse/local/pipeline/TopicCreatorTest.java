package io.deskpulse.local.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.deskpulse.local.broker.BrokerSettings;
import io.deskpulse.local.broker.EmbeddedBroker;
import io.deskpulse.topology.TopicsException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How topics come into being. */
class TopicCreatorTest {

    private static EmbeddedBroker broker;

    @BeforeAll
    static void startBroker() {
        broker = EmbeddedBroker.start(BrokerSettings.temporary());
    }

    @AfterAll
    static void endBroker() {
        broker.close();
    }

    @Test
    void shouldCreateWhatIsMissingAndThenNothingMore() throws Exception {
        Installation shop = new Installation(broker, "new");

        assertThat(shop.createTopics(3)).hasSize(8).contains("new.chat-messages", "new.slow-response-alerts");
        assertThat(shop.createTopics(3)).isEmpty();
    }

    @Test
    void shouldNameEveryTopicWithOtherPartitions() throws Exception {
        Installation shop = new Installation(broker, "other");
        shop.createTopics(3);

        assertThatThrownBy(() -> shop.createTopics(4))
                .isInstanceOf(TopicsException.class)
                .hasMessageContaining("topic other.chat-messages has 3 partitions, but must have 4")
                .hasMessageContaining("topic other.service-facts has 3 partitions, but must have 4");
    }
}
