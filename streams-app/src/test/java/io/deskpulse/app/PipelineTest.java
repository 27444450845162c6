package io.deskpulse.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.deskpulse.config.AppConfig;
import io.deskpulse.config.ConfigException;
import io.deskpulse.policy.PolicyBook;
import io.deskpulse.topology.NotReadyException;
import io.deskpulse.topology.PipelineState;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A pipeline before it is started; what it does on brokers is tested where there are brokers. */
class PipelineTest {

    private static final Instant NOW = Instant.parse("2026-11-11T02:00:00Z");

    private static Pipeline created() throws ConfigException {
        return new Pipeline(AppConfig.of(Map.of()), PolicyBook.GENERIC, () -> NOW);
    }

    @Test
    void shouldHaveCountedNothingBeforeItIsStarted() throws ConfigException {
        try (Pipeline pipeline = created()) {
            assertThat(pipeline.state()).isEqualTo(PipelineState.CREATED);
            assertThat(pipeline.totals().receivedInAll()).isZero();
            assertThat(pipeline.now()).isEqualTo(NOW.toEpochMilli());
        }
    }

    @Test
    void shouldSayThatItCannotBeAskedBeforeItIsStarted() throws ConfigException {
        try (Pipeline pipeline = created()) {
            assertThatThrownBy(() -> pipeline.dayRows(null))
                    .isInstanceOf(NotReadyException.class)
                    .hasMessageContaining("CREATED");
        }
    }
}
