package io.deskpulse.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The AsyncAPI document says the same as the code and the schema files. */
class AsyncApiTest {

    private static final List<String> OUTPUTS =
            List.of("service-facts", "agent-presence", "slow-response-alerts", "quarantine");

    private static JsonNode document;
    private static Map<String, JsonNode> channels;

    @BeforeAll
    static void read() throws Exception {
        try (InputStream in = AsyncApiTest.class.getResourceAsStream("/io/deskpulse/asyncapi.yaml")) {
            document = new YAMLMapper().readTree(in);
        }
        channels = new LinkedHashMap<>();
        document.get("channels")
                .forEach(channel -> channels.put(channel.get("address").textValue(), channel));
    }

    @Test
    void shouldListTheInputTopicsAndTheOutputs() {
        List<String> topics = new ArrayList<>(
                Arrays.stream(InputTopic.values()).map(InputTopic::topicName).toList());
        topics.add(AgentStatusCodec.TOPIC);
        topics.addAll(OUTPUTS);

        assertThat(channels.keySet()).containsExactlyElementsOf(topics);
    }

    @Test
    void shouldReceiveTheInputsAndSendTheOutputs() {
        Map<String, String> actions = new LinkedHashMap<>();
        document.get("operations")
                .forEach(operation -> actions.put(
                        resolved(operation.get("channel")).get("address").textValue(),
                        operation.get("action").textValue()));

        assertThat(channels.keySet()).allSatisfy(topic -> assertThat(actions)
                .containsEntry(topic, OUTPUTS.contains(topic) ? "send" : "receive"));
    }

    @Test
    void shouldDescribeEachMessageByTheSchemaFileOfThatName() {
        List<String> files = new ArrayList<>();
        channels.values()
                .forEach(channel -> channel.get("messages").forEach(message -> files.add(schemaFile(message))));

        assertThat(files)
                .containsExactly(
                        "chat-message",
                        "order-event",
                        "rating-event",
                        "agent-status",
                        "fact",
                        "agent-status",
                        "slow-response-alert",
                        "quarantined-record");
    }

    @Test
    void shouldReferToSchemaFilesThatExist() {
        channels.values().forEach(channel -> channel.get("messages").forEach(message -> assertThat(
                        PublishedSchema.named(schemaFile(message)).document())
                .isNotNull()));
    }

    @Test
    void shouldGiveInputsAndFactsTheSameNumberOfPartitions() {
        int partitions = kafka("chat-messages").get("partitions").intValue();

        assertThat(partitions).isEqualTo(12);
        assertThat(List.of("order-events", "rating-events", "agent-status", "service-facts", "agent-presence"))
                .allSatisfy(topic ->
                        assertThat(kafka(topic).get("partitions").intValue()).isEqualTo(partitions));
    }

    @Test
    void shouldKeepOutputsAsLongAsTheyAreAskedFor() {
        assertThat(retention("service-facts")).hasDays(15);
        assertThat(retention("quarantine")).hasDays(15);
        assertThat(retention("slow-response-alerts")).hasDays(7);
        assertThat(retention("agent-presence")).hasDays(2);
    }

    @Test
    void shouldLetTheBrokerRefuseInputsFromTheFuture() {
        assertThat(Arrays.asList(InputTopic.values()))
                .allSatisfy(topic -> assertThat(topicSetting(topic.topicName(), "message.timestamp.after.max.ms"))
                        .isEqualTo("60000"));
    }

    @Test
    void shouldStampOutputsWhenTheyAreWritten() {
        assertThat(OUTPUTS).allSatisfy(topic -> assertThat(topicSetting(topic, "message.timestamp.type"))
                .isEqualTo("LogAppendTime"));
    }

    @Test
    void shouldDeleteWhatIsOldRatherThanCompact() {
        assertThat(channels.keySet()).allSatisfy(topic -> assertThat(
                        kafka(topic).at("/topicConfiguration/cleanup.policy/0").textValue())
                .isEqualTo("delete"));
    }

    private static JsonNode kafka(String topic) {
        return resolved(channels.get(topic).get("bindings")).get("kafka");
    }

    private static String topicSetting(String topic, String name) {
        return kafka(topic).get("topicConfiguration").get(name).asText();
    }

    private static Duration retention(String topic) {
        return Duration.ofMillis(Long.parseLong(topicSetting(topic, "retention.ms")));
    }

    private static String schemaFile(JsonNode message) {
        JsonNode schema = resolved(message).at("/payload/schema");
        JsonNode element = schema.path("type").asText().equals("array") ? schema.get("items") : schema;
        String reference = element.get("$ref").textValue();
        return reference.replace("./schemas/", "").replace(".schema.json", "");
    }

    private static JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.get("$ref").textValue().substring(1)) : node;
    }
}
