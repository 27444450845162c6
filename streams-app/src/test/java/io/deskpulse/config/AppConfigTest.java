package io.deskpulse.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Settings as an operator gives them. */
class AppConfigTest {

    private static final Map<String, String> NOTHING = Map.of();

    @TempDir
    private Path folder;

    private Path file(String... lines) throws IOException {
        return Files.writeString(folder.resolve("deskpulse.properties"), String.join("\n", lines));
    }

    private static void shouldRefuse(@Nullable Path file, Map<String, String> overrides, String... problems) {
        assertThatThrownBy(() -> AppConfig.read(file, NOTHING, overrides))
                .isInstanceOf(ConfigException.class)
                .message()
                .contains(problems);
    }

    @Test
    void shouldRunWithoutAnySettingOnThisMachineOnly() throws ConfigException {
        AppConfig config = AppConfig.of(NOTHING);

        assertThat(config.bootstrapServers()).isEqualTo("localhost:9092");
        assertThat(config.httpHost()).isEqualTo("127.0.0.1");
        assertThat(config.policies()).isNull();
    }

    @Test
    void shouldCountExactlyOnceWithinThirtySecondsOfDisorderByDefault() throws ConfigException {
        AppConfig config = AppConfig.of(NOTHING);

        assertThat(config.guarantee()).isEqualTo(Guarantee.EOS);
        assertThat(config.reorderWindow()).isEqualTo(Duration.ofSeconds(30));
        assertThat(config.futureTolerance()).isEqualTo(Duration.ofSeconds(60));
        assertThat(config.commitInterval()).isEqualTo(Duration.ofMillis(200));
    }

    @Test
    void shouldReadAFile() throws ConfigException, IOException {
        AppConfig config = AppConfig.read(
                file("threads = 4", "topic-prefix=cn.", "policies=/etc/policies.json", "day-retention=0 d"),
                NOTHING,
                NOTHING);

        assertThat(config.threads()).isEqualTo(4);
        assertThat(config.topicPrefix()).isEqualTo("cn.");
        assertThat(config.policies()).isEqualTo(Path.of("/etc/policies.json"));
        assertThat(config.dayRetention()).isZero();
    }

    @Test
    void shouldLetTheEnvironmentGoBeforeTheFile() throws ConfigException, IOException {
        AppConfig config = AppConfig.read(file("http-port=1"), Map.of("DESKPULSE_HTTP_PORT", "2"), NOTHING);

        assertThat(config.httpPort()).isEqualTo(2);
    }

    @Test
    void shouldLetTheCommandLineGoBeforeTheEnvironment() throws ConfigException {
        AppConfig config = AppConfig.read(null, Map.of("DESKPULSE_HTTP_PORT", "2"), Map.of("http-port", "3"));

        assertThat(config.httpPort()).isEqualTo(3);
    }

    @Test
    void shouldIgnoreVariablesThatArePartOfThePlatform() throws ConfigException {
        Map<String, String> platform = Map.of("HTTP_PORT", "99", "PATH", "/bin", "DESKPULSE_SERVICE_HOST", "10.0.0.1");

        assertThat(AppConfig.read(null, platform, NOTHING)).isEqualTo(AppConfig.of(NOTHING));
    }

    @Test
    void shouldReportEveryProblemAtOnceWithItsPlaceAndItsRange() throws IOException {
        shouldRefuse(
                file("threads=0", "colour=blue"),
                Map.of("commit-interval", "soon"),
                "threads: expected a whole number from 1 to 64, found \"0\" in " + folder,
                "unknown setting \"colour\" in " + folder,
                "commit-interval: expected a duration (ms, s, min, h, d) from 1 ms to 60 s, found \"soon\" in the"
                        + " command line");
    }

    @Test
    void shouldNameTheEnvironmentWhenTheProblemIsThere() {
        assertThatThrownBy(() -> AppConfig.read(null, Map.of("DESKPULSE_GUARANTEE", "twice"), NOTHING))
                .hasMessage("guarantee: expected eos or alo, found \"twice\" in the environment");
    }

    @Test
    void shouldSayWhichFileItCannotRead() {
        Path missing = folder.resolve("missing.properties");

        shouldRefuse(missing, NOTHING, "cannot read settings from " + missing + ": there is no such file");
    }

    @Test
    void shouldRefuseAFileWithABrokenEscape() throws IOException {
        shouldRefuse(file("threads=\\u12"), NOTHING, "cannot read settings from");
    }

    @Test
    void shouldPassKafkaSettingsOnFromEverySource() throws ConfigException, IOException {
        AppConfig config = AppConfig.read(
                file("kafka.security.protocol=SASL_SSL"),
                Map.of("DESKPULSE_KAFKA_SASL_MECHANISM", "PLAIN"),
                Map.of("kafka.client.rack", "r1"));

        assertThat(config.clientProperties())
                .containsEntry("security.protocol", "SASL_SSL")
                .containsEntry("sasl.mechanism", "PLAIN")
                .containsEntry("client.rack", "r1")
                .containsEntry("bootstrap.servers", "localhost:9092");
    }

    @Test
    void shouldRefuseAKafkaSettingThatHasANameOfItsOwn() {
        shouldRefuse(null, Map.of("kafka.application.id", "x"), "kafka.application.id: set application-id instead");
    }

    @Test
    void shouldShowNoSecretWhenPrinted() throws ConfigException {
        AppConfig config = AppConfig.of(Map.of("kafka.sasl.jaas.config", "password=\"hunter2\""));

        assertThat(config.toString()).contains("sasl.jaas.config").doesNotContain("hunter2");
    }
}
