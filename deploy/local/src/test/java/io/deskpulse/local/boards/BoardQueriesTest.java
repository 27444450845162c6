package io.deskpulse.local.boards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every question that a panel or a variable of a board asks, put to a real Prometheus that scrapes the running demo. None is
 * left out. Comparisons with yesterday and last week find a recording of the demo's own figures, see {@link Recording}.
 */
class BoardQueriesTest {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration SHOWN = Duration.ofMinutes(10);
    private static final Pattern LABEL_VALUES = Pattern.compile("label_values\\((.+), ([a-z]+)\\)");

    /** Somebody for whom every figure of an agent exists. */
    private static final String BUSIEST =
            """
            topk(1, max by (shop, agent) (deskpulse_agent_paying_buyers{window="60m", agent!~"unassigned|other"})
              and on (shop, agent) deskpulse_agent_csat_ratings{window="60m"} > 0
              and on (shop, agent) deskpulse_agent_conversion_ratio{window="60m"}
              and on (shop, agent) deskpulse_agent_first_response_mean_seconds{window="60m"})
            """;

    @RegisterExtension
    static final WatchedDemo WATCHED = new WatchedDemo();

    private static Choice choice = Choice.of("", "");

    /** All tests share one patience, so that a broken pipeline does not fail slowly. */
    private static Instant end = Instant.MAX;

    static List<Target> targets() {
        return Boards.edition(Boards.ENGLISH)
                .flatMap(board -> board.panels().stream())
                .flatMap(panel -> panel.targets().stream())
                .toList();
    }

    static List<Board> boards() {
        return Boards.edition(Boards.ENGLISH).toList();
    }

    @BeforeAll
    static void choose() {
        end = Instant.now().plus(PATIENCE);
        List<JsonNode> busiest = await("somebody has done everything that there is a figure of")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> WATCHED.ask("query", "query", BUSIEST), people -> !people.isEmpty());
        JsonNode labels = busiest.get(0).path("metric");
        choice = Choice.of(labels.path("shop").asText(), labels.path("agent").asText());
    }

    @ParameterizedTest
    @MethodSource("targets")
    void shouldBeAnsweredWithTheLabelsThatThePanelShows(Target target) {
        Set<String> labels = target.labels();
        String expression = choice.in(target.panel().board()).put(target.expression());

        await(expression).atMost(left()).untilAsserted(() -> assertThat(answer(target, expression))
                .anySatisfy(series -> assertThat(series.path("metric").fieldNames())
                        .toIterable()
                        .containsAll(labels)));
    }

    @ParameterizedTest
    @MethodSource("boards")
    void shouldOfferSomethingToChooseFrom(Board board) {
        assertThat(board.variables())
                .filteredOn(variable -> variable.path("type").asText().equals("query"))
                .allSatisfy(variable -> await(variable.path("definition").asText())
                        .atMost(left())
                        .until(() -> !offered(variable, choice.in(board)).isEmpty()));
    }

    @Test
    void shouldOfferTheWindowsAndLedgersThatThereAre() {
        Board shop = boards().get(1);

        assertThat(values("window")).allSatisfy(window -> assertThat(options(shop, "window"))
                .containsPattern("(^|[ :])" + window + "(,|$)"));
        assertThat(values("ledger"))
                .allSatisfy(ledger -> assertThat(options(shop, "ledger")).containsPattern(": " + ledger + "(,|$)"));
    }

    private static Duration left() {
        Duration left = Duration.between(Instant.now(), end);
        return left.compareTo(Duration.ofSeconds(2)) > 0 ? left : Duration.ofSeconds(2);
    }

    private static List<JsonNode> answer(Target target, String expression) {
        if (target.isInstant()) {
            return WATCHED.ask("query", "query", expression);
        }
        Instant now = Instant.now();
        return WATCHED.ask(
                "query_range",
                "query",
                expression,
                "start",
                Long.toString(now.minus(SHOWN).getEpochSecond()),
                "end",
                Long.toString(now.getEpochSecond()),
                "step",
                "15");
    }

    private static List<JsonNode> offered(JsonNode variable, Choice choice) {
        Matcher query =
                LABEL_VALUES.matcher(choice.put(variable.path("definition").asText()));
        assertThat(query.matches()).as(variable.toString()).isTrue();
        return WATCHED.ask("label/" + query.group(2) + "/values", "match[]", query.group(1));
    }

    private static List<String> values(String label) {
        List<JsonNode> values =
                WATCHED.ask("label/" + label + "/values", "match[]", "deskpulse_shop_response_mean_seconds");
        assertThat(values).isNotEmpty();
        return values.stream().map(JsonNode::asText).toList();
    }

    private static String options(Board board, String variable) {
        return board.variable(variable).orElseThrow().path("query").asText();
    }
}
