package io.deskpulse.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.config.AppConfig;
import io.deskpulse.config.ConfigException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AdvertisedAddressTest {

    private static String advertised(Map<String, String> settings) throws ConfigException {
        return AdvertisedAddress.of(AppConfig.of(settings), 8081);
    }

    @ParameterizedTest
    @CsvSource({"127.0.0.1, 127.0.0.1:8081", "desk-1, desk-1:8081", "fd00::7, [fd00::7]:8081"})
    void shouldBeWhereItListens(String host, String address) throws ConfigException {
        assertThat(advertised(Map.of("http-host", host))).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::"})
    void shouldBeTheMachinesOwnWhereItListensEverywhere(String host) throws ConfigException {
        assertThat(advertised(Map.of("http-host", host))).endsWith(":8081").doesNotContain("0.0.0.0", "[::]");
    }

    @Test
    void shouldBeWhatTheOperatorSays() throws ConfigException {
        assertThat(advertised(Map.of("http-host", "0.0.0.0", "advertised-address", "desk-1.example:80")))
                .isEqualTo("desk-1.example:80");
    }
}
