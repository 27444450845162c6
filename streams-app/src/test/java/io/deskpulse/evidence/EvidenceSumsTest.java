package io.deskpulse.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import com.fasterxml.jackson.databind.JsonNode;
import io.deskpulse.desk.DayKey;
import io.deskpulse.fact.Posting;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** For any file: whatever number its report shows, the evidence for it adds up to that number. */
class EvidenceSumsTest {

    private static final int EVENTS = 100;
    private static final int ALL = Integer.MAX_VALUE;

    /** One number of a report. */
    private record Shown(DayKey row, String figure, long value) {

        Evidence settled() throws UnknownFigureException {
            return Evidence.settled(row, named(), ALL);
        }

        Evidence posted() throws UnknownFigureException {
            return Evidence.posted(row, named(), ALL);
        }

        private ReportFigure named() throws UnknownFigureException {
            List<Integer> thresholds = TrafficFile.POLICIES.of(row.shopId()).thresholds();
            return new RowFigures(row, thresholds).named(figure);
        }
    }

    @Property(tries = 12)
    void shouldAddUpToEveryFigureOfEveryRow(@ForAll long seed) throws Exception {
        try (TrafficFile traffic = TrafficFile.of(seed, EVENTS)) {
            List<Posting> postings = traffic.postings();

            for (Shown shown : numbersOf(traffic)) {
                assertIsOfItsRank(assertAddsUp(shown, shown.settled(), postings));
            }
        }
    }

    @Property(tries = 6)
    void shouldComeToTheSameWhenStatementsWereTakenBackOnTheWay(@ForAll long seed) throws Exception {
        try (TrafficFile traffic = TrafficFile.of(seed, EVENTS)) {
            List<Posting> history = traffic.history("s1");

            for (Shown shown : numbersOf(traffic)) {
                if (shown.row().shopId().equals("s1")) {
                    assertAddsUp(shown, shown.posted(), history);
                    Explanation remaining = assertAddsUp(shown, shown.settled(), history);
                    assertThat(remaining.contributions())
                            .allMatch(entry -> entry.posting().sign() > 0);
                }
            }
        }
    }

    @Example
    void shouldHaveMetEveryFigure() throws IOException {
        Set<String> all = new TreeSet<>();
        Set<String> notZero = new TreeSet<>();
        for (long seed = 1; seed <= 3; seed++) {
            try (TrafficFile traffic = TrafficFile.of(seed, 10 * EVENTS)) {
                for (Shown shown : numbersOf(traffic)) {
                    (shown.value() == 0 ? all : notZero).add(shown.figure());
                }
            }
        }

        assertThat(notZero).hasSizeGreaterThan(50).containsAll(all);
    }

    private static Explanation assertAddsUp(Shown shown, Evidence evidence, List<Posting> postings) {
        postings.forEach(evidence::add);
        Explanation explanation = evidence.explanation();
        long listed = explanation.contributions().stream()
                .mapToLong(Contribution::amount)
                .sum();

        assertThat(explanation.hasRow()).as("%s", shown).isTrue();
        assertThat(explanation.value()).as("%s", shown).isEqualTo(shown.value());
        assertThat(explanation.balance().sum()).as("%s", shown).isEqualTo(listed);
        if (!(explanation.figure() instanceof ReportFigure.Quantile)) {
            assertThat(listed).as("%s", shown).isEqualTo(shown.value());
        }
        return explanation;
    }

    private static void assertIsOfItsRank(Explanation explanation) {
        int count = explanation.contributions().size();
        if (explanation.figure() instanceof ReportFigure.Quantile quantile && count > 0) {
            int rank = Math.toIntExact(quantile.rankAmong(count));
            double response = explanation.contributions().get(rank - 1).amount();
            assertThat((double) explanation.value()).isCloseTo(response, withinPercentage(1.6));
        }
    }

    /** Every number of the report under its path, whatever the report calls it. */
    private static List<Shown> numbersOf(TrafficFile traffic) throws IOException {
        List<Shown> numbers = new ArrayList<>();
        for (JsonNode row : traffic.report()) {
            Map<String, Long> figures = new TreeMap<>();
            gather(row, "", figures);
            figures.forEach((figure, value) -> numbers.add(new Shown(keyOf(row), figure, value)));
        }
        return numbers;
    }

    private static void gather(JsonNode object, String path, Map<String, Long> figures) {
        object.properties().forEach(field -> {
            if (field.getValue().isNumber()) {
                figures.put(path + field.getKey(), field.getValue().longValue());
            } else {
                gather(field.getValue(), path + field.getKey() + ".", figures);
            }
        });
    }

    private static DayKey keyOf(JsonNode row) {
        LocalDate day = LocalDate.parse(row.get("date").textValue());
        String shop = row.get("shopId").textValue();
        return row.has("agentId") ? DayKey.agent(day, shop, row.get("agentId").textValue()) : DayKey.shop(day, shop);
    }
}
