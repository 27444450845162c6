package io.deskpulse.local.soak;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.app.EventPublisher;
import io.deskpulse.config.AppConfig;
import io.deskpulse.event.Event;
import io.deskpulse.event.InputTopic;
import io.deskpulse.local.broker.BrokerSettings;
import io.deskpulse.local.broker.EmbeddedBroker;
import io.deskpulse.local.broker.TopicContent;
import io.deskpulse.topology.TopicCreator;
import io.deskpulse.topology.Topics;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** A burst into topics whose broker learns of them only now, and refuses some of its first batches. */
class FreshTopicsTest {

    private static EmbeddedBroker broker;
    private static List<Event> burst;

    @BeforeAll
    static void prepare() throws Exception {
        broker = EmbeddedBroker.start(BrokerSettings.temporary());
        burst = new DayOfTraffic(7, 0, Duration.ofMinutes(60), 5).events();
    }

    @AfterAll
    static void endBroker() {
        broker.close();
    }

    @RepeatedTest(4)
    void shouldLoseNothingOfABurstIntoTopicsMadeThatMoment(RepetitionInfo time) throws Exception {
        AppConfig config = config("fresh" + time.getCurrentRepetition());
        Topics topics = new Topics(config);
        try (Admin admin = Admin.create(config.clientProperties())) {
            new TopicCreator(admin).create(topics.all());
        }

        try (EventPublisher publisher = new EventPublisher(config)) {
            for (Event event : burst) {
                publisher.publish(event);
            }
            publisher.flush();
        }

        for (InputTopic input : InputTopic.values()) {
            assertThat(TopicContent.of(
                            config.clientProperties(), topics.input(input).name()))
                    .hasSameSizeAs(burst.stream()
                            .filter(event -> event.topic() == input)
                            .toList());
        }
    }

    /** What cannot be delivered is to be told soon. */
    private static AppConfig config(String name) throws Exception {
        return AppConfig.of(Map.of(
                "bootstrap-servers",
                broker.bootstrapServers(),
                "application-id",
                name,
                "topic-prefix",
                name + ".",
                "partitions",
                "4",
                "kafka.request.timeout.ms",
                "10000",
                "kafka.delivery.timeout.ms",
                "20000"));
    }
}
