package io.deskpulse.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
    void shouldHoldRoundsAgainstTheirLimits(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("report.json");

        CommandLines.Outcome bench = CommandLines.run(study("--events", 2_000, "--rounds", 1, "--report", file));

        assertThat(bench.status()).as(bench.err()).isZero();
        assertThat(bench.out()).contains("whole pipeline").contains("pipeline to DSL edition");
        JsonNode report = new JsonMapper().readTree(file.toFile());
        assertThat(report.at("/schema").textValue()).isEqualTo("deskpulse-bench/1");
        assertThat(report.at("/workload/meanBytes").doubleValue()).isBetween(250.0, 350.0);
        assertThat(medians(report))
                .containsOnlyKeys(
                        "consumer",
                        "consumer-decoder",
                        "decoder",
                        "decoder-allocated",
                        "pipeline",
                        "pipeline-cpu",
                        "pipeline-streams",
                        "reference",
                        "reference-cpu")
                .allSatisfy((name, median) -> assertThat(median).isPositive());
        assertThat(report.at("/targets").findValuesAsText("verdict"))
                .isNotEmpty()
                .isSubsetOf("aim_met", "must_met", "missed", "not_measured");
    }

    @Test
    void shouldLookAtNothingElseThanWhatIsAskedFor() throws IOException {
        CommandLines.Outcome bench =
                CommandLines.run(study("--sections", "limits", "--events", 500, "--rounds", 2, "--format", "json"));

        assertThat(bench.status()).as(bench.err()).isZero();
        JsonNode report = new JsonMapper().readTree(bench.out());
        assertThat(medians(report)).containsOnlyKeys("consumer", "consumer-decoder", "decoder", "decoder-allocated");
        assertThat(report.at("/findings").findValues("rounds"))
                .allSatisfy(rounds -> assertThat(rounds).hasSize(2));
        assertThat(report.at("/targets").findValuesAsText("verdict")).contains("not_measured");
    }

    @Test
    void shouldTellWhatGarbageCostsAndComeToTheSameFigures() throws IOException {
        CommandLines.Outcome bench = CommandLines.run(
                study("--sections", "pipeline,garbage", "--events", 900, "--rounds", 1, "--format", "json"));

        assertThat(bench.status()).as(bench.err()).isZero();
        JsonNode report = new JsonMapper().readTree(bench.out());
        assertThat(medians(report))
                .containsKeys("decoder-clean", "decoder-garbage", "pipeline-clean", "pipeline-garbage")
                .allSatisfy((name, median) -> assertThat(median).isPositive());
    }

    @Test
    void shouldFindEveryLiveJourneyAgainAfterTheStateWasLost() throws IOException {
        CommandLines.Outcome bench = CommandLines.run(
                study("--sections", "restore", "--events", 100, "--journeys", 300, "--rounds", 1, "--format", "json"));

        assertThat(bench.status()).as(bench.err()).isZero();
        Map<String, Double> medians = medians(new JsonMapper().readTree(bench.out()));
        assertThat(medians).containsEntry("live-journeys", 300.0);
        assertThat(medians.get("restore")).isPositive();
        assertThat(medians.get("changelog-journey")).isBetween(60.0, 2_000.0);
        assertThat(medians.get("changelog-event")).isPositive();
        assertThat(medians.get("disk-journey")).isPositive();
    }

    private static Object[] study(Object... options) {
        Object[] small = {"bench", "--shops", 2, "--agents", 6, "--density", 100, "--partitions", 2};
        return Stream.of(small, options).flatMap(Stream::of).toArray();
    }

    private static Map<String, Double> medians(JsonNode report) {
        Map<String, Double> medians = new TreeMap<>();
        report.at("/findings")
                .forEach(finding -> medians.put(
                        finding.at("/name").textValue(), finding.at("/median").doubleValue()));
        return medians;
    }

    @Test
    void shouldRefuseASectionThatIsNone() {
        CommandLines.Outcome bench = CommandLines.run("bench", "--sections", "speed");

        assertThat(bench.status()).isNotZero();
        assertThat(bench.err()).contains("there is no section speed");
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
