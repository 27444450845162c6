package io.deskpulse.local.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runbooks answer the same questions, in the same order, with names that exist. */
class RunbooksTest {

    private static final List<String> QUESTIONS = List.of(
            "## What it means",
            "## Who acts",
            "## First look",
            "## Likely causes",
            "## What to do",
            "## When it resolves",
            "## How to tune");
    private static final Pattern RECORDED = Pattern.compile("\\b[a-z]+:[a-z0-9_]+:[a-z0-9_]+");

    static List<Path> runbooks() {
        return Deployment.runbooks();
    }

    @ParameterizedTest
    @MethodSource("runbooks")
    void shouldAnswerAllQuestionsInOneOrder(Path runbook) {
        assertThat(Deployment.text(runbook).lines().filter(line -> line.startsWith("## ")))
                .containsExactlyElementsOf(QUESTIONS);
    }

    @ParameterizedTest
    @MethodSource("runbooks")
    void shouldBeginWithTheAlertItBelongsToInBothLanguages(Path runbook) {
        String title = Deployment.text(runbook).lines().findFirst().orElseThrow();

        assertThat(title).matches("# (" + String.join("|", alerts()) + ") \\p{IsHan}+");
    }

    @ParameterizedTest
    @MethodSource("runbooks")
    void shouldOnlyUseRecordedNamesThatAreRecorded(Path runbook) {
        assertThat(recorded()).containsAll(recordedNamesIn(Deployment.text(runbook)));
    }

    @Test
    void shouldOnlyUseRecordedNamesThatAreRecordedInRules() {
        assertThat(recorded()).containsAll(usedByRules());
    }

    @Test
    void shouldTellOfEveryThresholdHowToTuneIt() {
        String all = runbooks().stream().map(Deployment::text).collect(Collectors.joining());

        assertThat(thresholds()).isNotEmpty().allSatisfy(name -> assertThat(all).contains("`" + name + "`"));
    }

    @Test
    void shouldHaveNoThresholdThatLimitsNothing() {
        assertThat(usedByRules()).containsAll(thresholds());
    }

    private static Set<String> alerts() {
        return names("alert").collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> recorded() {
        return names("record").collect(Collectors.toSet());
    }

    private static List<String> thresholds() {
        return names("record").filter(name -> name.startsWith("threshold:")).toList();
    }

    private static Stream<String> names(String kind) {
        return Deployment.rules(kind).stream().map(rule -> rule.path(kind).asText());
    }

    private static Set<String> usedByRules() {
        return Stream.of("alert", "record")
                .flatMap(kind -> Deployment.rules(kind).stream())
                .map(rule -> rule.path("expr"))
                .map(JsonNode::asText)
                .flatMap(expression -> recordedNamesIn(expression).stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> recordedNamesIn(String text) {
        return RECORDED.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }
}
