package io.deskpulse.topology;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.config.AppConfig;
import io.deskpulse.config.ConfigException;
import io.deskpulse.policy.PolicyBook;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.streams.TopologyDescription;
import org.junit.jupiter.api.Test;

/** The topology as it is written down. */
class TopologyTextTest {

    private static final Path ACTUAL = Path.of("target", "topology.txt");

    private static TopologyDescription pipeline() throws ConfigException {
        return PipelineTopology.build(
                        AppConfig.of(Map.of()),
                        PolicyBook.GENERIC,
                        InstantSource.system(),
                        new PipelineInsight(InstantSource.system()))
                .describe();
    }

    private static String committed() throws IOException {
        try (InputStream in = TopologyTextTest.class.getResourceAsStream("/topology.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void shouldBeTheTopologyThatIsCommitted() throws ConfigException, IOException {
        String actual = TopologyText.of(pipeline());
        Files.writeString(ACTUAL, actual);

        assertThat(actual)
                .as("The topology has changed. Names of stores and processors are those of state and topics on the"
                        + " brokers: a changed one loses its state. If the change is meant, run in streams-app:"
                        + " cp target/topology.txt src/test/resources/topology.txt")
                .isEqualTo(committed());
    }

    @Test
    void shouldShowNoNameThatKafkaStreamsHasMadeUp() throws ConfigException {
        assertThat(TopologyText.of(pipeline())).doesNotContainPattern("KSTREAM|KTABLE|STATE-STORE|\\d{10}");
    }

    @Test
    void shouldDrawEveryTopicProcessorAndStore() throws ConfigException {
        assertThat(TopologyMermaid.of(pipeline()))
                .startsWith("flowchart LR\n")
                .contains(
                        "topic_chat_messages([\"chat-messages\"])",
                        "node_gate[\"gate\"]",
                        "store_day_rows[(\"day-rows\")]");
    }

    @Test
    void shouldDrawTheWayOfAnEventToTheDesk() throws ConfigException {
        assertThat(TopologyMermaid.of(pipeline()))
                .contains(
                        "topic_chat_messages --> node_gate",
                        "node_gate --> node_buyer_journey",
                        "node_gate --> topic_quarantine",
                        "node_buyer_journey --> topic_service_facts",
                        "topic_service_facts --> node_shop_desk",
                        "node_shop_desk --- store_day_rows");
    }

    @Test
    void shouldDrawEveryLineOnce() throws ConfigException {
        assertThat(TopologyMermaid.of(pipeline()).lines()).doesNotHaveDuplicates();
    }
}
