package io.deskpulse.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.deskpulse.desk.HourFigure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every scorecard, whatever the day was like. */
class InvariantsTest {

    private static Stream<Measurement> measurements(Card card) {
        return card.aspects().values().stream()
                .flatMap(result -> Stream.concat(Stream.of(result.lead()), result.beside().stream()));
    }

    private static Stream<Card> cards(ShopFloor floor) {
        return floor.scorecard().cards().stream();
    }

    private static Stream<Card> agentsIn(ShopFloor floor, String shop) {
        return cards(floor).filter(card -> shop.equals(card.shopId()) && card.agentId() != null);
    }

    @Property(tries = 200)
    void shouldHaveEveryRateWithinItsInterval(@ForAll("floors") ShopFloor floor) {
        cards(floor)
                .flatMap(InvariantsTest::measurements)
                .filter(measurement -> measurement.unit() == Unit.RATE && measurement.value() != null)
                .forEach(rate -> assertThat(rate.value())
                        .isBetween(rate.low(), rate.high())
                        .isBetween(0.0, 1.0));
    }

    @Property(tries = 200)
    void shouldExpectOfAShopWhatItAchieved(@ForAll("floors") ShopFloor floor) {
        cards(floor)
                .filter(card -> card.agentId() == null)
                .flatMap(InvariantsTest::measurements)
                .filter(measurement -> measurement.expected() != null)
                .forEach(
                        measurement -> assertThat(measurement.expected()).isCloseTo(measurement.value(), within(1e-6)));
    }

    @Property(tries = 200)
    void shouldExpectOfAllAgentsTogetherWhatTheyAchievedTogether(@ForAll("floors") ShopFloor floor) {
        for (String shop : List.of("s1", "s2", "s3")) {
            assertBalanced(floor, shop, "conversion", Measurement::n);
            assertBalanced(floor, shop, "responseTime", Measurement::n);
            assertBalanced(floor, shop, "orderValue", Measurement::n);
            assertBalanced(floor, shop, "inquiryVolume", measurement -> 1);
        }
    }

    private static void assertBalanced(
            ShopFloor floor, String shop, String aspect, ToDoubleFunction<Measurement> weight) {
        double balance = agentsIn(floor, shop)
                .map(card -> card.aspects().get(aspect).lead())
                .filter(lead -> lead.difference() != null)
                .mapToDouble(lead -> weight.applyAsDouble(lead) * lead.difference())
                .sum();

        assertThat(balance).as("%s of %s", aspect, shop).isCloseTo(0, within(1e-6));
    }

    @Property(tries = 200)
    void shouldExpectOfAllAgentsTogetherTheRefundsThereWere(@ForAll("floors") ShopFloor floor) {
        for (String shop : List.of("s1", "s2", "s3")) {
            double balance = agentsIn(floor, shop)
                    .mapToDouble(card -> refundsBeyondExpectation(floor, card))
                    .sum();
            assertThat(balance).isCloseTo(0, within(1e-6));
        }
    }

    private static double refundsBeyondExpectation(ShopFloor floor, Card card) {
        Double difference = card.aspects().get("refundRate").lead().difference();
        return difference == null ? 0 : difference * floor.sumOf(card, HourFigure.SALES_MINOR);
    }

    @Property(tries = 200)
    void shouldKeepPointsWithinBoundsAndTheScoreAmongThem(@ForAll("floors") ShopFloor floor) {
        cards(floor).forEach(card -> {
            List<Double> points = card.aspects().values().stream()
                    .map(AspectResult::points)
                    .filter(Objects::nonNull)
                    .toList();
            assertThat(points).allSatisfy(some -> assertThat(some).isBetween(0.0, 100.0));
            assertScoreAmong(points, card.score());
        });
    }

    private static void assertScoreAmong(List<Double> points, Score score) {
        if (points.isEmpty()) {
            assertThat(score.points()).isNull();
            return;
        }
        double least = points.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
        double most = points.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        assertThat(score.points()).isBetween(least - 1e-9, most + 1e-9);
        assertThat(score.weightCovered()).isBetween(1, 100);
    }

    @Property(tries = 200)
    void shouldRankExactlyThoseWithEnoughCases(@ForAll("floors") ShopFloor floor) {
        for (String shop : List.of("s1", "s2", "s3")) {
            List<AspectResult> conversions = agentsIn(floor, shop)
                    .map(card -> card.aspects().get("conversion"))
                    .toList();
            long enough = conversions.stream()
                    .filter(result -> result.lead().n() >= 30)
                    .count();
            assertThat(conversions)
                    .allSatisfy(result -> assertThat(result.rank() != null)
                            .isEqualTo(result.lead().n() >= 30))
                    .filteredOn(result -> result.rank() != null)
                    .allSatisfy(result -> assertThat((long) result.of()).isEqualTo(enough));
        }
    }

    @Property(tries = 50)
    void shouldBeTheSameWhenWrittenReadAndWrittenAgain(@ForAll("floors") ShopFloor floor) throws IOException {
        byte[] once = written(floor.scorecard());

        assertThat(written(ScorecardJson.read(once))).isEqualTo(once);
    }

    @Property(tries = 50)
    void shouldKeepThePromisesOfItsSchema(@ForAll("floors") ShopFloor floor) throws IOException {
        assertThat(ScorecardSchema.errors(written(floor.scorecard()))).isEmpty();
    }

    private static byte[] written(Scorecard scorecard) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ScorecardJson.write(scorecard, out);
        return out.toByteArray();
    }

    @Provide
    Arbitrary<ShopFloor> floors() {
        return RandomFloors.any();
    }
}
