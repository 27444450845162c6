package io.deskpulse.app;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.deskpulse.config.AppConfig;
import io.deskpulse.config.ConfigException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The first look at the brokers. */
class BrokersTest {

    private static final Duration SHORT = Duration.ofMillis(300);

    /** An address on which nobody listens. */
    private static String deserted() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return "127.0.0.1:" + socket.getLocalPort();
        }
    }

    private static Brokers brokers(Map<String, String> settings) throws ConfigException {
        return new Brokers(AppConfig.of(settings), SHORT);
    }

    @Test
    void shouldSayInASentenceThatNobodyAnswers() throws IOException, ConfigException {
        String address = deserted();
        Brokers brokers = brokers(Map.of("bootstrap-servers", address));

        assertThatThrownBy(brokers::check)
                .isInstanceOf(BrokerUnreachableException.class)
                .hasMessage(
                        "cannot reach Kafka at " + address + ": no answer within 300 ms (setting bootstrap-servers)");
    }

    @Test
    void shouldSayWhatIsWrongWithASettingThatTheClientsRefuse() throws ConfigException {
        Brokers brokers = brokers(Map.of("kafka.security.protocol", "carrier-pigeon"));

        assertThatThrownBy(brokers::check)
                .isInstanceOf(BrokerUnreachableException.class)
                .hasMessageContaining("security.protocol");
    }
}
