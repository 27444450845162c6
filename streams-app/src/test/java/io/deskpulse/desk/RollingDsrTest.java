package io.deskpulse.desk;

import static io.deskpulse.desk.Rows.DAY;
import static io.deskpulse.desk.Rows.rated;
import static io.deskpulse.desk.Rows.replied;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import io.deskpulse.fact.ShopRated;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The shop's rating 动态评分 on a day: all of the six months up to it. */
class RollingDsrTest {

    private final Rows rows = new Rows().state(replied("A", 1_000));

    @Test
    void example12_shouldBe480WhenNineteenBuyersGiveFiveAndOneGivesOne() {
        for (int buyer = 1; buyer <= 19; buyer++) {
            rows.state(rated("b" + buyer, DAY.minusDays(buyer), 5));
        }
        rows.state(rated("b20", DAY, 1));

        JsonNode dsr = dsrOf(DAY).get("description");

        assertThat(dsr.get("count").asLong()).isEqualTo(20);
        assertThat(dsr.get("sum").asDouble() / dsr.get("count").asDouble()).isCloseTo(4.80, within(1e-9));
    }

    @Test
    void shouldBeginTheDayAfterSixMonthsAgo() {
        rows.state(rated("b1", LocalDate.of(2026, 5, 11), 1), rated("b2", LocalDate.of(2026, 5, 12), 4));

        assertThat(dsrOf(DAY).at("/service/sum").asLong()).isEqualTo(4);
    }

    @Test
    void shouldClipSixMonthsAgoToTheEndOfItsMonth() {
        LocalDate endOfAugust = LocalDate.of(2026, 8, 31);
        rows.state(replied(endOfAugust, Rows.SHOP, "A", 1_000));
        rows.state(rated("b1", LocalDate.of(2026, 2, 28), 1), rated("b2", LocalDate.of(2026, 3, 1), 4));

        assertThat(dsrOf(endOfAugust).at("/service/sum").asLong()).isEqualTo(4);
    }

    @Test
    void shouldIncludeTheDayItselfAndNothingAfterIt() {
        rows.state(rated("b1", DAY, 3), rated("b2", DAY.plusDays(1), 5));

        assertThat(dsrOf(DAY).at("/logistics/count").asLong()).isEqualTo(1);
        assertThat(dsrOf(DAY).at("/logistics/sum").asLong()).isEqualTo(3);
    }

    @Test
    void shouldKeepTheDimensionsApart() {
        rows.state(new ShopRated(Rows.SHOP, "b1", 0, DAY, "r1", 5, 3, 1));

        assertThat(dsrOf(DAY).at("/description/sum").asLong()).isEqualTo(5);
        assertThat(dsrOf(DAY).at("/service/sum").asLong()).isEqualTo(3);
        assertThat(dsrOf(DAY).at("/logistics/sum").asLong()).isEqualTo(1);
    }

    @Test
    void shouldNotMixShops() {
        rows.state(new ShopRated("s2", "b1", 0, DAY, "r1", 5, 5, 5));

        assertThat(dsrOf(DAY).at("/service/count").asLong()).isZero();
    }

    @Test
    void shouldMakeNoRowByItself() {
        rows.state(rated("b1", DAY.plusDays(3), 5));

        assertThat(rows.reported(DAY.plusDays(3))).isEmpty();
    }

    @Test
    void shouldBeShownOnAnAskedDayThoughItRestsOnOthers() {
        rows.state(rated("b1", DAY.minusDays(30), 5));

        assertThat(rows.reported(DAY).get(0).at("/dsr/service/sum").asLong()).isEqualTo(5);
    }

    private JsonNode dsrOf(LocalDate day) {
        return rows.reported(day).get(0).get("dsr");
    }
}
