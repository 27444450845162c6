package io.deskpulse.topology;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.config.AppConfig;
import io.deskpulse.config.ConfigException;
import java.util.Map;
import org.apache.kafka.streams.StreamsConfig;
import org.junit.jupiter.api.Test;

/** How Kafka Streams is told to run. */
class StreamsSettingsTest {

    private static StreamsConfig settings(String name, String value) throws ConfigException {
        return new StreamsConfig(StreamsSettings.of(AppConfig.of(Map.of(name, value))));
    }

    @Test
    void shouldRunExactlyOnceUnlessToldOtherwise() throws ConfigException {
        assertThat(settings("threads", "1").getString("processing.guarantee")).isEqualTo("exactly_once_v2");
        assertThat(settings("guarantee", "alo").getString("processing.guarantee"))
                .isEqualTo("at_least_once");
    }

    @Test
    void shouldFixTheClientIdSoThatSeriesKeepTheirNames() throws ConfigException {
        assertThat(settings("application-id", "desk-1").getString("client.id")).isEqualTo("desk-1");
    }

    @Test
    void shouldRefuseNamesMadeUpByKafkaStreams() throws ConfigException {
        assertThat(settings("threads", "1").getBoolean("ensure.explicit.internal.resource.naming"))
                .isTrue();
    }

    @Test
    void shouldPassSecurityOnToTheClients() throws ConfigException {
        StreamsConfig settings = settings("kafka.security.protocol", "SASL_SSL");

        assertThat(settings.getMainConsumerConfigs("g", "c", 1)).containsEntry("security.protocol", "SASL_SSL");
        assertThat(settings.getProducerConfigs("c")).containsEntry("security.protocol", "SASL_SSL");
    }

    @Test
    void shouldKnowAnInstanceByItsNameWhereItHasOne() throws ConfigException {
        assertThat(settings("instance-id", "desk-0").getMainConsumerConfigs("g", "c", 1))
                .containsEntry("group.instance.id", "desk-0-1");
        assertThat(settings("threads", "1").getMainConsumerConfigs("g", "c", 1)).doesNotContainKey("group.instance.id");
    }

    @Test
    void shouldWaitForASilentInstanceAsLongAsTheInstallationSays() throws ConfigException {
        assertThat(settings("session-timeout", "45 s").getMainConsumerConfigs("g", "c", 1))
                .containsEntry("session.timeout.ms", 45_000);
        assertThat(settings("threads", "1").getMainConsumerConfigs("g", "c", 1))
                .containsEntry("session.timeout.ms", 10_000);
    }

    /** A broker answers one question at a time: while it waits for facts, it hands out no events. */
    @Test
    void shouldNotLetABrokerWaitForFactsWhileEventsAreThere() throws ConfigException {
        assertThat(settings("threads", "1").getMainConsumerConfigs("g", "c", 1)).containsEntry("fetch.max.wait.ms", 50);
    }

    @Test
    void shouldKeepAsManyWarmCopiesAsTheInstallationSays() throws ConfigException {
        assertThat(settings("standbys", "2").getInt("num.standby.replicas")).isEqualTo(2);
    }

    @Test
    void shouldLetTheInstallationChangeOurTuning() throws ConfigException {
        StreamsConfig settings = settings("kafka.producer.compression.type", "zstd");

        assertThat(settings.getProducerConfigs("c")).containsEntry("compression.type", "zstd");
    }
}
