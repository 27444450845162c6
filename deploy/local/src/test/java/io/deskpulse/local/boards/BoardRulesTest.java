package io.deskpulse.local.boards;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What Grafana's dashboard-linter asks of a board, and what we ask beyond it. */
class BoardRulesTest {

    private static final Map<String, String> DATA_SOURCE = Map.of(Boards.ENGLISH, "Data source", Boards.CHINESE, "数据源");
    private static final Set<String> VARIABLES = Set.of("datasource", "shop", "agent", "window", "ledger", "threshold");
    private static final int ON_TIME_RANGE_CHANGED = 2;

    static List<Board> boards() {
        return Boards.all();
    }

    @Test
    void shouldBeSixInEachEditionWithUidsThatLinksRelyOn() {
        assertThat(boards())
                .extracting(Board::uid)
                .containsExactly(
                        "deskpulse-live",
                        "deskpulse-shop",
                        "deskpulse-agent",
                        "deskpulse-sales",
                        "deskpulse-staffing",
                        "deskpulse-pipeline",
                        "deskpulse-live-zh",
                        "deskpulse-shop-zh",
                        "deskpulse-agent-zh",
                        "deskpulse-sales-zh",
                        "deskpulse-staffing-zh",
                        "deskpulse-pipeline-zh");
    }

    @ParameterizedTest
    @MethodSource("boards")
    void shouldLetTheReaderChooseTheDataSource(Board board) {
        JsonNode choice = board.variable("datasource").orElseThrow();

        assertThat(choice.path("type").asText()).isEqualTo("datasource");
        assertThat(choice.path("query").asText()).isEqualTo("prometheus");
        assertThat(choice.path("label").asText()).isEqualTo(DATA_SOURCE.get(board.language()));
        assertThat(board.variables().get(0)).isEqualTo(choice);
    }

    @ParameterizedTest
    @MethodSource("boards")
    void shouldKnowTheSameVariablesByTheSameNames(Board board) {
        assertThat(board.variableNames()).isSubsetOf(VARIABLES);
        assertThat(board.variables())
                .allSatisfy(
                        variable -> assertThat(variable.path("label").asText()).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("boards")
    void shouldReadVariablesAnewFromTheChosenDataSource(Board board) {
        assertThat(board.variables())
                .filteredOn(variable -> variable.path("type").asText().equals("query"))
                .allSatisfy(variable -> {
                    assertThat(variable.path("refresh").asInt()).isEqualTo(ON_TIME_RANGE_CHANGED);
                    assertThat(variable.at("/datasource/uid").asText()).isEqualTo("${datasource}");
                });
    }

    @ParameterizedTest
    @MethodSource("boards")
    void shouldUseEveryVariableItAsksForAndNoOther(Board board) {
        String panels = board.json().path("panels").toString();
        String templating = board.json().path("templating").toString();

        assertThat(board.variableNames()).allSatisfy(name -> assertThat(panels + templating)
                .containsPattern("\\$" + name + "\\b|\\$\\{" + name + "\\b"));
        assertThat(VARIABLES)
                .filteredOn(name -> !board.variableNames().contains(name))
                .allSatisfy(
                        name -> assertThat(panels).doesNotContainPattern("\\$" + name + "\\b|\\$\\{" + name + "\\b"));
    }

    @ParameterizedTest
    @MethodSource("boards")
    void shouldBeChangedInItsSourceOnly(Board board) {
        assertThat(board.json().path("editable").asBoolean(true)).isFalse();
        assertThat(board.json().has("id")).isFalse();
    }

    @ParameterizedTest
    @MethodSource("boards")
    void shouldShowTheHoursOfTheShops(Board board) {
        assertThat(board.json().path("timezone").asText()).isEqualTo("Asia/Shanghai");
        assertThat(board.json().path("refresh").asText()).matches("\\d+[sm]");
        assertThat(board.json().path("description").asText()).isNotBlank();
    }
}
