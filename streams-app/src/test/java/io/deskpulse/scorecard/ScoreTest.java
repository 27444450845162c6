package io.deskpulse.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ScoreTest {

    private final ShopFloor floor = new ShopFloor();

    @Test
    void shouldWeighOnlyTheAspectsWithEnoughCasesAndTellHowMuchThatIs() {
        floor.at("s1", "小美", 10).enquirers(40, 8).replied(100, 90, 100_000).sales(29, 29, 29_000);

        Card card = floor.cardOf("s1", "小美");

        // Conversion: as expected, half of the target of 40 %: 75. Response: as expected, the target of 90 %: 100.
        assertThat(card.score().points()).isCloseTo((25 * 75 + 25 * 100) / 50.0, within(1e-9));
        assertThat(card.score().weightCovered()).isEqualTo(50);
        assertThat(card.aspects().get("orderValue").points()).isNull();
    }

    @Test
    void shouldGoByTheWeightsAndTargetsOfThePolicy() {
        floor.at("s1", "小美", 10).enquirers(40, 8).replied(100, 90, 100_000);
        String scorecard = "{\"weights\":{\"conversion\":40,\"responseTime\":10},\"targets\":{\"conversion\":0.2}}";

        Card card = ShopFloor.card(floor.scorecard(Policies.withScorecard(scorecard)), "s1", "小美");

        assertThat(card.aspects().get("conversion").weight()).isEqualTo(40);
        assertThat(card.aspects().get("conversion").target()).isEqualTo(0.2);
        assertThat(card.aspects().get("conversion").points()).isEqualTo(100);
    }

    @Test
    void shouldGiveAShopPointsForItsTargetsOnly() {
        floor.at("s1", "小美", 10).enquirers(40, 8).inquiries(40);

        Card shop = floor.cardOf("s1", null);

        assertThat(shop.aspects().get("conversion").points()).isEqualTo(50);
        assertThat(shop.aspects().get("inquiryVolume").points()).isNull();
    }

    @Test
    void shouldGiveNoScoreWhereEverySampleIsTooSmall() {
        floor.at("s1", "小美", 10).enquirers(29, 8);

        assertThat(floor.cardOf("s1", "小美").score()).isEqualTo(new Score(null, 0, true));
    }
}
