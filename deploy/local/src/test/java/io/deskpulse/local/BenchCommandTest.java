package io.deskpulse.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class BenchCommandTest {

    @Test
    void shouldReportWhatItMeasuredOnAnyMachine() throws IOException {
        CommandLines.Outcome bench = CommandLines.run(
                "bench",
                "--rate",
                50,
                "--seconds",
                2,
                "--warm-up",
                1,
                "--shops",
                2,
                "--agents",
                6,
                "--viewers",
                3,
                "--format",
                "json");

        assertThat(bench.status()).as(bench.err()).isZero();
        JsonNode report = new JsonMapper().readTree(bench.out());
        assertThat(report.at("/plan/rate").intValue()).isEqualTo(50);
        assertThat(report.at("/settled").booleanValue()).isTrue();
        assertThat(report.at("/sentPerSecond").doubleValue()).isBetween(1.0, 60.0);
        assertThat(report.at("/settledPerSecond").doubleValue())
                .isPositive()
                .isLessThanOrEqualTo(report.at("/sentPerSecond").doubleValue());
        assertThat(report.at("/brokerAlonePerSecond").doubleValue()).isPositive();
        assertThat(report.at("/cpuMicrosPerEvent").doubleValue()).isPositive();
        assertThat(report.at("/boards/open").intValue()).isEqualTo(3);
        assertThat(report.at("/boards/processors").doubleValue()).isPositive();
        assertThat(report.at("/boards/bytesPerSecondEach").doubleValue()).isPositive();
        assertThat(report.at("/eventToFigure/count").longValue()).isPositive();
        assertThat(report.at("/eventToFigure/buckets").size()).isPositive();
    }

    @Test
    void shouldRefuseASettingThatIsNone() {
        CommandLines.Outcome bench = CommandLines.run("bench", "--rate", 1, "--set", "commit-intervall=1s");

        assertThat(bench.status()).isNotZero();
        assertThat(bench.err()).contains("commit-intervall");
    }

    @Test
    void shouldRefuseAPlanThatCannotBe() {
        CommandLines.Outcome bench = CommandLines.run("bench", "--shops", 5, "--agents", 4);

        assertThat(bench.status()).isNotZero();
        assertThat(bench.err()).contains("--agents takes at least one for each of --shops");
    }
}
