package io.deskpulse.local.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.local.monitoring.Tool.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What promtool says of the configuration, and what the rules make of invented series. */
class PrometheusRulesTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void require() {
        Tool.PROMTOOL.require();
    }

    @Test
    void shouldBeAConfigurationThatPrometheusTakes() throws IOException, InterruptedException {
        assertAccepted("check", "config", Deployment.PROMETHEUS.resolve("prometheus.yml"));
    }

    @ParameterizedTest
    @MethodSource("ruleFiles")
    void shouldHaveRulesThatAreValidAndStandOnce(Path file) throws IOException, InterruptedException {
        assertAccepted("check", "rules", "--lint=all", "--lint-fatal", file);
    }

    @ParameterizedTest
    @MethodSource("ruleTests")
    void shouldFireKeepQuietAndResolveAsItsTestsSay(Path file) throws IOException, InterruptedException {
        assertAccepted("test", "rules", file);
    }

    static List<Path> ruleFiles() {
        return Deployment.ruleFiles();
    }

    static List<Path> ruleTests() {
        return Deployment.ruleTests();
    }

    private void assertAccepted(Object... arguments) throws IOException, InterruptedException {
        Outcome outcome = Tool.PROMTOOL.run(folder, arguments);
        assertThat(outcome.status()).as(outcome.said()).isZero();
    }
}
