package io.deskpulse.policy;

import static io.deskpulse.policy.Policies.problemsWith;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScorecardSettingsTest {

    private static ScorecardPolicy with(String scorecard) throws IOException, PolicyException {
        return Policies.with("'scorecard': " + scorecard).scorecard();
    }

    @Test
    void shouldWeighAsProposedWhereNothingIsSaid() throws IOException, PolicyException {
        ScorecardPolicy standard = Policies.with("'assistCounts': true").scorecard();

        assertThat(standard).isEqualTo(ScorecardPolicy.STANDARD);
        assertThat(standard.weights().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(100);
        assertThat(standard.minimumSample()).isEqualTo(30);
    }

    @Test
    void shouldKeepWhatIsNotOverridden() throws IOException, PolicyException {
        ScorecardPolicy read =
                with("{'weights': {'conversion': 30, 'refundRate': 5}, 'targets': {'orderValue': 15000}}");

        assertThat(read.weight(Aspect.CONVERSION)).isEqualTo(30);
        assertThat(read.weight(Aspect.REFUND_RATE)).isEqualTo(5);
        assertThat(read.weight(Aspect.DSR)).isEqualTo(15);
        assertThat(read.target(Aspect.ORDER_VALUE)).isEqualTo(15_000);
        assertThat(read.target(Aspect.DSR)).isEqualTo(4.8);
        assertThat(read.target(Aspect.INQUIRY_VOLUME)).isNull();
    }

    @Test
    void shouldInheritFromTheDefault() throws IOException, PolicyException {
        PolicyBook book = Policies.json("{'default': {'scorecard': {'minimumSample': 50}}, 'shops': {'s1': {}}}");

        assertThat(book.of("s1").scorecard().minimumSample()).isEqualTo(50);
    }

    @Test
    void shouldRefuseWeightsThatAreNotWhole() {
        assertThat(problemsWith("'scorecard': {'weights': {'conversion': 26}}"))
                .contains("s1.scorecard.weights", "sum of 100");
    }

    @Test
    void shouldNotBeDeceivedByNumbersBeyondAllBounds() {
        assertThat(problemsWith("'scorecard': {'weights': {'conversion': 2147483647, 'dsr': 2147483647,"
                        + " 'responseTime': 102}}"))
                .contains("sum of 100");
    }

    @Test
    void shouldNameEveryProblemAtOnce() {
        assertThat(problemsWith("'scorecard': {'weight': 1, 'weights': {'speed': 5}, 'targets': {'dsr': 6},"
                        + " 'minimumSample': 0}"))
                .contains("unknown setting \"weight\"", "unknown aspect \"speed\"", "targets.dsr", "minimumSample");
    }

    @ParameterizedTest
    @CsvSource({
        "conversion, 1.1, from 0 to 1",
        "responseTime, -0.1, from 0 to 1",
        "dsr, 0.9, from 1 to 5",
        "refundRate, '''5 %''', from 0 to 1",
        "inquiryVolume, -1, 0 or more",
        "orderValue, null, 0 or more"
    })
    void shouldRefuseTargetsThatCannotBe(String aspect, String target, String expected) {
        assertThat(problemsWith("'scorecard': {'targets': {'" + aspect + "': " + target + "}}"))
                .contains("s1.scorecard.targets." + aspect, expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "25.5", "'25'", "null"})
    void shouldRefuseWeightsThatAreNoWholeNumbers(String weight) {
        assertThat(problemsWith("'scorecard': {'weights': {'conversion': " + weight + "}}"))
                .contains("s1.scorecard.weights.conversion", "whole number");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "7", "{'weights': 7}", "{'targets': []}"})
    void shouldRefuseAnotherForm(String scorecard) {
        assertThat(problemsWith("'scorecard': " + scorecard)).contains("s1.scorecard", "expected an object");
    }
}
