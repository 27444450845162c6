package io.deskpulse.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.deskpulse.board.DeskDocument;
import io.deskpulse.board.Heading;
import io.deskpulse.moment.Moment;
import io.deskpulse.policy.PolicyBook;
import io.deskpulse.topology.Moments;
import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Boards and Prometheus show the same moment, so they must show the same numbers, to the last digit. */
class BoardAgreesWithMetricsTest {

    /**
     * A number that both show.
     *
     * @param metric its name behind shop or agent
     * @param pointer where it stands in a row of the board
     * @param unit what the board's number has to be divided by
     * @param labels beside those of the row
     */
    private record Shown(String metric, String pointer, double unit, List<String> labels) {
        Shown(String metric, String pointer, double unit, String... labels) {
            this(metric, pointer, unit, List.of(labels));
        }
    }

    private final FakePipeline pipeline = new FakePipeline();
    private final LiveShop shop = new LiveShop(pipeline);

    @BeforeEach
    void aBusyMinute() {
        shop.ask("b1", "a1", 0);
        shop.reply("b1", "a1", 0, 7);
        shop.ask("b2", "a1", 3);
        shop.reply("b2", "a1", 3, 74);
        shop.ask("b3", "a2", 5);
        shop.reply("b3", "a2", 5, 95);
        shop.ask("b4", "a2", 9);
        shop.release("b4", "a2", 9, 30);
        shop.ask("b5", null, 20);
    }

    private static List<Shown> numbers(String window) {
        String in = "window=" + window;
        List<Shown> numbers = new ArrayList<>(List.of(
                new Shown("waiting_buyers", "/waiting", 1),
                new Shown("overdue_buyers", "/overdue/warn", 1, "level=warn"),
                new Shown("responses", "/figures/responses", 1, in),
                new Shown("response_p50_seconds", "/figures/p50Ms", 1000, in),
                new Shown("response_p90_seconds", "/figures/p90Ms", 1000, in),
                new Shown("sessions", "/figures/sessions", 1, in),
                new Shown("sales_minor", "/figures/salesMinor", 1, in),
                new Shown("csat_ratings", "/figures/csatCount", 1, in)));
        for (String ledger : List.of("platform", "fair")) {
            String of = "ledger=" + ledger;
            numbers.add(new Shown("response_mean_seconds", "/figures/meanMs/" + ledger, 1000, in, of));
            for (String seconds : List.of("30", "60", "180")) {
                String at = "threshold=" + seconds;
                String place = ledger + "/" + seconds;
                numbers.add(new Shown("judged_legs", "/figures/judged/" + place, 1, in, of, at));
                numbers.add(new Shown("within_threshold_ratio", "/figures/rate/" + place, 1, in, of, at));
            }
        }
        return numbers;
    }

    private JsonNode board(String window) throws IOException {
        Moment moment = new Moments(pipeline, PolicyBook.GENERIC, InstantSource.system()).latest();
        Heading heading = new Heading(moment.now(), OptionalLong.empty(), "running", List.of());
        DeskDocument desk = DeskDocument.of(heading, moment, PolicyBook.GENERIC, window);
        return new JsonMapper().readTree(desk.json(null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5m", "15m", "60m", "today"})
    void shouldShowTheSameNumbersOfTheShop(String window) throws IOException {
        Scrape scrape = shop.scrapeAt(130);

        assertThat(board(window).get("shops"))
                .singleElement()
                .satisfies(row -> compare(scrape, "deskpulse_shop_", window, row, "shop=s1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5m", "15m", "60m", "today"})
    void shouldShowTheSameNumbersOfItsAgents(String window) throws IOException {
        Scrape scrape = shop.scrapeAt(130);

        assertThat(board(window).get("agents")).hasSize(3).allSatisfy(row -> {
            String agent = "agent=" + row.get("agent").asText();
            compare(scrape, "deskpulse_agent_", window, row, "shop=s1", agent);
        });
    }

    private static void compare(Scrape scrape, String prefix, String window, JsonNode row, String... whose) {
        for (Shown number : numbers(window)) {
            Set<String> labels = new TreeSet<>(List.of(whose));
            labels.addAll(number.labels());
            JsonNode shown = row.at(number.pointer());
            List<Double> onBoard = shown.isMissingNode() ? List.of() : List.of(shown.asDouble() / number.unit());
            assertThat(onBoard)
                    .as(number.pointer() + labels)
                    .isEqualTo(samples(scrape, prefix + number.metric(), labels));
        }
    }

    /** None or one. */
    private static List<Double> samples(Scrape scrape, String metric, Set<String> labels) {
        return scrape.of(metric).stream()
                .filter(sample -> labels.equals(labelsOf(sample)))
                .map(sample -> Double.valueOf(sample.substring(sample.lastIndexOf(' ') + 1)))
                .toList();
    }

    private static Set<String> labelsOf(String sample) {
        String labels = sample.substring(1, sample.indexOf('}')).replace("\"", "");
        return new TreeSet<>(List.of(labels.split(",")));
    }
}
