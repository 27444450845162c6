package io.deskpulse.app;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.deskpulse.config.AppConfig;
import io.deskpulse.config.ConfigException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The first look at the brokers. */
class BrokersTest {

    private static final Duration SHORT = Duration.ofMillis(300);

    /** Where nobody listens. */
    private static final String DESERTED = "127.0.0.1:1";

    private static Brokers brokers(Map<String, String> settings) throws ConfigException {
        return new Brokers(AppConfig.of(settings), SHORT);
    }

    @Test
    void shouldSayInASentenceThatNobodyAnswers() throws ConfigException {
        Brokers brokers = brokers(Map.of("bootstrap-servers", DESERTED));

        assertThatThrownBy(brokers::check)
                .isInstanceOf(BrokerUnreachableException.class)
                .hasMessage(
                        "cannot reach Kafka at " + DESERTED + ": no answer within 300 ms (setting bootstrap-servers)");
    }

    @Test
    void shouldSayWhatIsWrongWithASettingThatTheClientsRefuse() throws ConfigException {
        Brokers brokers = brokers(Map.of("kafka.security.protocol", "carrier-pigeon"));

        assertThatThrownBy(brokers::check)
                .isInstanceOf(BrokerUnreachableException.class)
                .hasMessageContaining("security.protocol");
    }
}
