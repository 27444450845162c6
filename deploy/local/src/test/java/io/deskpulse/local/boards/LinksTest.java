package io.deskpulse.local.boards;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.deskpulse.local.monitoring.Deployment;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every link leads to a board that there is, and tells it only what it asks for. */
class LinksTest {

    private static final Pattern TO_BOARD = Pattern.compile(".*/d/([a-z-]+)(?:\\?(.*))?");
    private static final Pattern PARAMETER = Pattern.compile("var-([a-z]+)=|\\$\\{([a-z]+):queryparam}");
    private static final Pattern FIELD = Pattern.compile("__data\\.fields\\.([a-z]+)");
    private static final Map<String, Board> BOARDS =
            Boards.all().stream().collect(Collectors.toMap(Board::uid, Function.identity()));

    static List<Board> boards() {
        return Boards.all();
    }

    static List<Panel> panelsWithLinks() {
        return Boards.panels().stream()
                .filter(panel -> !panel.links().isEmpty())
                .toList();
    }

    static List<JsonNode> alerts() {
        return Deployment.rules("alert");
    }

    @ParameterizedTest
    @MethodSource("alerts")
    void shouldLeadFromAnAlertToItsBoard(JsonNode alert) {
        assertUnderstood(alert.at("/annotations/dashboard_url").asText());
    }

    @ParameterizedTest
    @MethodSource("boards")
    void shouldLeadFromEachBoardToAllOthersOfItsEditionAndToItsOther(Board board) {
        board.links().forEach(LinksTest::assertUnderstood);

        Stream<String> ofEdition = Boards.edition(board.language()).map(Board::uid);
        String inOther = board.language().equals(Boards.ENGLISH)
                ? board.uid() + "-zh"
                : board.uid().replace("-zh", "");
        assertThat(board.links().stream().map(LinksTest::uid))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(ofEdition.filter(uid -> !uid.equals(board.uid())), Stream.of(inOther))
                                .toList());
    }

    @ParameterizedTest
    @MethodSource("panelsWithLinks")
    void shouldLeadFromARowToWhatItSpeaksOf(Panel panel) {
        assertThat(panel.links()).allSatisfy(link -> {
            assertUnderstood(link);
            assertThat(BOARDS.get(uid(link)).language()).isEqualTo(panel.board().language());
            assertThat(FIELD.matcher(link).results().map(field -> field.group(1)))
                    .isSubsetOf(panel.labelColumns());
        });
    }

    @Test
    void shouldLeadDownFromOverviewToDetail() {
        assertThat(panelsWithLinks().stream().map(panel -> panel.board().uid()))
                .contains("deskpulse-live", "deskpulse-shop", "deskpulse-agent", "deskpulse-sales");
    }

    private static void assertUnderstood(String link) {
        assertThat(BOARDS).as(link).containsKey(uid(link));
        Board board = BOARDS.get(uid(link));
        assertThat(PARAMETER.matcher(link).results().map(name -> name.group(1) == null ? name.group(2) : name.group(1)))
                .as(link)
                .isSubsetOf(board.variableNames());
    }

    private static String uid(String link) {
        Matcher board = TO_BOARD.matcher(link);
        assertThat(board.matches()).as(link).isTrue();
        return board.group(1);
    }
}
