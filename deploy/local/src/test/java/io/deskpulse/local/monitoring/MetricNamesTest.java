package io.deskpulse.local.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.deskpulse.local.boards.Boards;
import io.deskpulse.metrics.Family;
import io.deskpulse.metrics.MetricCatalogue;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules, runbooks and boards name only metrics that the application has, and select by labels that those have. */
class MetricNamesTest {

    private static final Map<String, Family> CATALOGUE =
            MetricCatalogue.ALL.stream().collect(Collectors.toMap(Family::name, Function.identity()));
    private static final Pattern METRIC = Pattern.compile("\\bdeskpulse_[a-z0-9_]+");
    private static final Pattern RECORDED = Pattern.compile("\\b[a-z_]+:[a-z0-9_]+:[a-z0-9_]+");
    private static final Pattern SELECTOR = Pattern.compile("\\b(deskpulse_[a-z0-9_]+)\\{([^}]*)}");
    private static final Pattern LABEL = Pattern.compile("([a-z_]+)\\s*[=!]");
    private static final Pattern PART_OF_HISTOGRAM = Pattern.compile("_(bucket|count|sum)$");

    /** Labels that Prometheus adds. */
    private static final Set<String> OF_PROMETHEUS = Set.of("instance", "job", "le");

    static Stream<String> texts() {
        Stream<String> expressions = Stream.of("alert", "record")
                .flatMap(kind -> Deployment.rules(kind).stream())
                .map(rule -> rule.path("expr"))
                .map(JsonNode::asText);
        List<Path> runbooks = Deployment.runbooks();
        return Stream.of(expressions, runbooks.stream().map(Deployment::text), Boards.queries())
                .flatMap(Function.identity());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void shouldStandInTheCatalogue(String text) {
        assertThat(METRIC.matcher(text).results().map(MatchResult::group).map(MetricNamesTest::family))
                .isSubsetOf(CATALOGUE.keySet());
    }

    @Test
    void shouldBeRecordedWhereTheyAreNoMetrics() {
        Set<String> recorded = Deployment.rules("record").stream()
                .map(rule -> rule.path("record").asText())
                .collect(Collectors.toSet());

        assertThat(texts().flatMap(text -> RECORDED.matcher(text).results()).map(MatchResult::group))
                .isNotEmpty()
                .isSubsetOf(recorded);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void shouldBeSelectedByTheirOwnLabels(String text) {
        assertThat(SELECTOR.matcher(text).results()).allSatisfy(selector -> {
            Set<String> known = new HashSet<>(OF_PROMETHEUS);
            known.addAll(labelsOf(family(selector.group(1))));
            assertThat(LABEL.matcher(selector.group(2)).results().map(label -> label.group(1)))
                    .as(selector.group())
                    .isSubsetOf(known);
        });
    }

    private static List<String> labelsOf(String name) {
        Family family = CATALOGUE.get(name);
        return family == null ? List.of() : family.labels();
    }

    /** A histogram has one name in the catalogue and three series at Prometheus. */
    private static String family(String name) {
        return CATALOGUE.containsKey(name)
                ? name
                : PART_OF_HISTOGRAM.matcher(name).replaceFirst("");
    }
}
