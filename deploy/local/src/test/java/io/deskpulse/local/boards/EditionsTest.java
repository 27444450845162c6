package io.deskpulse.local.boards;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.deskpulse.local.monitoring.Deployment;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Both editions ask the same, each in its own language, with the terms that METRICS.md explains. */
class EditionsTest {

    private static final String CHINESE = "\\p{IsHan}";

    /** Terms that stand for themselves in Chinese. */
    private static final String NAMES = "DSR";

    static List<Panel> english() {
        return panels(Boards.ENGLISH);
    }

    static List<Panel> chinese() {
        return panels(Boards.CHINESE);
    }

    @Test
    void shouldAskTheSame() {
        assertThat(each(chinese(), Target::expression)).isEqualTo(each(english(), Target::expression));
        assertThat(each(chinese(), Target::labels)).isEqualTo(each(english(), Target::labels));
    }

    @Test
    void shouldColourAndMeasureTheSame() {
        assertThat(chinese()).extracting(panel -> panel.defaults().path("unit")).isEqualTo(units());
        assertThat(chinese())
                .extracting(panel -> panel.defaults().path("thresholds"))
                .isEqualTo(english().stream()
                        .map(panel -> panel.defaults().path("thresholds"))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("english")
    void shouldBeReadableWithoutChinese(Panel panel) {
        assertThat(texts(panel)).allSatisfy(text -> assertThat(text).doesNotContainPattern(CHINESE));
    }

    @ParameterizedTest
    @MethodSource("chinese")
    void shouldBeInChineseThroughout(Panel panel) {
        assertThat(texts(panel)).filteredOn(text -> !text.equals(NAMES)).allSatisfy(text -> assertThat(text)
                .containsPattern(CHINESE));
    }

    @Test
    void shouldUseTheTermsThatAreExplained() {
        String explained =
                Deployment.text(Boards.FOLDER.resolveSibling("streams-app").resolve("METRICS.md"));
        JsonNode glossary = Boards.json(Boards.FOLDER.resolve("src").resolve("glossary.json"));

        assertThat(glossary.valueStream()).isNotEmpty().allSatisfy(term -> assertThat(explained)
                .contains(term.path("zh").asText()));
    }

    private static List<JsonNode> units() {
        return english().stream().map(panel -> panel.defaults().path("unit")).toList();
    }

    private static List<String> texts(Panel panel) {
        return List.of(
                panel.title(),
                panel.description(),
                panel.defaults().path("noValue").asText());
    }

    private static List<Panel> panels(String language) {
        return Boards.edition(language)
                .flatMap(board -> board.panels().stream())
                .toList();
    }

    private static <T> List<T> each(List<Panel> panels, Function<Target, T> what) {
        return panels.stream()
                .flatMap(panel -> panel.targets().stream())
                .map(what)
                .toList();
    }
}
