package io.deskpulse.local.boards;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every panel must say of itself, and how it may ask: the dashboard-linter's rules, and a state for no data. */
class PanelRulesTest {

    private static final Pattern RATE_RANGE = Pattern.compile("\\bi?rate\\([^\\[]*\\[([^\\]]*)]");
    private static final Pattern COUNTER = Pattern.compile("[a-z_:]+(_total|_bucket|_seconds_sum)(?![a-z_])");
    private static final Pattern COUNTER_IN_FUNCTION =
            Pattern.compile("\\b(i?rate|increase)\\([a-z_:]+(_total|_bucket|_seconds_sum)(?![a-z_])");

    /** A gauge of Kafka's that Micrometer names like a counter: it falls when threads are replaced. */
    private static final Set<String> NO_COUNTERS = Set.of("kafka_stream_failed_stream_threads_total");

    private static final int COLUMNS = 24;

    static List<Panel> panels() {
        return Boards.panels();
    }

    static List<Target> targets() {
        return panels().stream().flatMap(panel -> panel.targets().stream()).toList();
    }

    @ParameterizedTest
    @MethodSource("panels")
    void shouldHaveATitleAndOneSentenceThatSaysWhatToConclude(Panel panel) {
        assertThat(panel.title()).isNotBlank();
        assertThat(panel.description()).hasSizeGreaterThan(12).matches("[^.。?!]*(?:\\d\\.\\d[^.。?!]*)*[.。]");
    }

    @ParameterizedTest
    @MethodSource("panels")
    void shouldHaveAUnitAndAWordForNoData(Panel panel) {
        assertThat(panel.defaults().path("unit").asText()).isNotBlank();
        assertThat(panel.defaults().path("noValue").asText()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("panels")
    void shouldAskTheDataSourceThatTheReaderChose(Panel panel) {
        assertThat(panel.targets()).isNotEmpty();
        assertThat(panel.json().at("/datasource/uid").asText()).isEqualTo("${datasource}");
        assertThat(panel.targets())
                .allSatisfy(target ->
                        assertThat(target.json().at("/datasource/uid").asText()).isEqualTo("${datasource}"));
    }

    @ParameterizedTest
    @MethodSource("panels")
    void shouldColourByLimitsThatRise(Panel panel) {
        JsonNode steps = panel.defaults().at("/thresholds/steps");

        List<Double> limits = steps.valueStream()
                .skip(1)
                .map(step -> step.path("value").asDouble())
                .toList();
        assertThat(limits).isSorted().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("targets")
    void shouldFormRatesOverTheIntervalThatFitsTheScale(Target target) {
        assertThat(RATE_RANGE.matcher(target.expression()).results())
                .allSatisfy(range -> assertThat(range.group(1)).isEqualTo("$__rate_interval"));
    }

    @ParameterizedTest
    @MethodSource("targets")
    void shouldShowNoCounterAsItStands(Target target) {
        String expression = target.expression();
        long counters = COUNTER.matcher(expression)
                .results()
                .filter(name -> !NO_COUNTERS.contains(name.group()))
                .count();

        assertThat(COUNTER_IN_FUNCTION.matcher(expression).results()).hasSize((int) counters);
    }

    @Test
    void shouldLieBesideEachOtherWithoutGaps() {
        for (Board board : Boards.all()) {
            Map<Integer, List<JsonNode>> rows = board.panels().stream()
                    .map(panel -> panel.json().path("gridPos"))
                    .collect(
                            Collectors.groupingBy(place -> place.path("y").asInt(), TreeMap::new, Collectors.toList()));
            int below = 0;
            for (Map.Entry<Integer, List<JsonNode>> row : rows.entrySet()) {
                assertThat(row.getKey()).as(board.toString()).isEqualTo(below);
                assertFillsItsRow(row.getValue());
                below += row.getValue().get(0).path("h").asInt();
            }
        }
    }

    private static void assertFillsItsRow(List<JsonNode> places) {
        int x = 0;
        for (JsonNode place : places) {
            assertThat(place.path("x").asInt()).isEqualTo(x);
            assertThat(place.path("h")).isEqualTo(places.get(0).path("h"));
            x += place.path("w").asInt();
        }
        assertThat(x).isEqualTo(COLUMNS);
    }
}
