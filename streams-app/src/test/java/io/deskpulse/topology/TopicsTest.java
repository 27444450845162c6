package io.deskpulse.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.deskpulse.config.AppConfig;
import io.deskpulse.config.ConfigException;
import io.deskpulse.event.InputTopic;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The topics as they are declared. */
class TopicsTest {

    private static Topics topics(String name, String value) throws ConfigException {
        return new Topics(AppConfig.of(Map.of(name, value)));
    }

    @Test
    void shouldPutThePrefixBeforeEveryName() throws ConfigException {
        assertThat(topics("topic-prefix", "cn.").all())
                .extracting(Topic::name)
                .containsExactly(
                        "cn.chat-messages",
                        "cn.order-events",
                        "cn.rating-events",
                        "cn.agent-status",
                        "cn.service-facts",
                        "cn.agent-presence",
                        "cn.slow-response-alerts",
                        "cn.quarantine");
    }

    @Test
    void shouldShareTheInputsWithAnotherApplicationThatWritesElsewhere() throws ConfigException {
        Topics topics = new Topics(AppConfig.of(Map.of("topic-prefix", "cn.", "output-prefix", "cn.next.")));

        assertThat(topics.all())
                .extracting(Topic::name)
                .containsExactly(
                        "cn.chat-messages",
                        "cn.order-events",
                        "cn.rating-events",
                        "cn.agent-status",
                        "cn.next.service-facts",
                        "cn.next.agent-presence",
                        "cn.next.slow-response-alerts",
                        "cn.next.quarantine");
    }

    @Test
    void shouldGiveEveryTopicTheSamePartitions() throws ConfigException {
        assertThat(topics("partitions", "3").all())
                .extracting(Topic::partitions)
                .containsOnly(3);
    }

    @Test
    void shouldCopyEveryTopicAsOftenAsAsked() throws ConfigException {
        assertThat(topics("replication-factor", "3").all())
                .extracting(Topic::replicationFactor)
                .containsOnly(3);
    }

    @Test
    void shouldLetTheBrokersRefuseInputsFromTheFuture() throws ConfigException {
        Topic chat = topics("partitions", "3").input(InputTopic.CHAT_MESSAGES);

        assertThat(chat.config()).containsEntry("message.timestamp.after.max.ms", "60000");
    }

    @Test
    void shouldKeepEvidenceForFifteenDaysOfTheBrokersTime() throws ConfigException {
        Topic facts = topics("partitions", "3").serviceFacts();

        assertThat(facts.config())
                .containsEntry("retention.ms", "1296000000")
                .containsEntry("message.timestamp.type", "LogAppendTime");
    }

    @Test
    void shouldKeepAlertsForAWeek() throws ConfigException {
        assertThat(topics("partitions", "3").slowResponseAlerts().config()).containsEntry("retention.ms", "604800000");
    }

    @Test
    void shouldKnowAnInputByItsFullName() throws ConfigException {
        Topics topics = topics("topic-prefix", "cn.");

        assertThat(topics.inputNamed("cn.order-events")).isEqualTo(InputTopic.ORDER_EVENTS);
        assertThatThrownBy(() -> topics.inputNamed("order-events")).hasMessageContaining("is no input");
    }
}
