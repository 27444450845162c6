package io.deskpulse.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RankTest {

    private final ShopFloor floor = new ShopFloor();

    private AspectResult conversion(String agent) {
        return floor.cardOf("s1", agent).aspects().get("conversion");
    }

    @Test
    void shouldRankByTheDifferenceToWhatWasExpectedNotByTheValue() {
        floor.at("s1", "小美", 10).enquirers(100, 50);
        floor.at("s1", "阿强", 10).enquirers(100, 60);
        floor.at("s1", "小红", 22).enquirers(50, 10);
        floor.at("s1", "老王", 22).enquirers(50, 5);

        // By day 55 % are usual, by night 15 %.
        assertThat(conversion("阿强").rank()).isEqualTo(1);
        assertThat(conversion("小红").rank()).isEqualTo(1);
        assertThat(conversion("小美").rank()).isEqualTo(3);
        assertThat(conversion("老王").rank()).isEqualTo(3);
        assertThat(conversion("老王").of()).isEqualTo(4);
    }

    @Test
    void shouldGiveNoRankBelowTheMinimumSampleAndSayWhy() {
        floor.at("s1", "小美", 10).enquirers(29, 29);
        floor.at("s1", "阿强", 10).enquirers(30, 3);

        assertThat(conversion("小美").rank()).isNull();
        assertThat(conversion("小美").of()).isNull();
        assertThat(conversion("小美").unranked()).isEqualTo("sample below 30");
        assertThat(conversion("阿强").rank()).isEqualTo(1);
        assertThat(conversion("阿强").of()).isEqualTo(1);
        assertThat(conversion("阿强").unranked()).isNull();
    }

    @Test
    void shouldGoByTheMinimumOfThePolicy() {
        floor.at("s1", "小美", 10).enquirers(29, 29);
        Scorecard scorecard = floor.scorecard(Policies.withScorecard("{\"minimumSample\":29}"));

        AspectResult conversion =
                ShopFloor.card(scorecard, "s1", "小美").aspects().get("conversion");

        assertThat(conversion.rank()).isEqualTo(1);
    }

    @Test
    void shouldPutTheLeastRefundsFirst() {
        floor.at("s1", "小美", 10).sales(30, 30, 30_000).refunded(3, 3_000);
        floor.at("s1", "阿强", 10).sales(30, 30, 30_000).refunded(1, 1_000);

        assertThat(floor.cardOf("s1", "阿强").aspects().get("refundRate").rank()).isEqualTo(1);
        assertThat(floor.cardOf("s1", "小美").aspects().get("refundRate").rank()).isEqualTo(2);
    }

    @Test
    void shouldRankNeitherShopsNorAgentsOverSeveralShops() {
        floor.at("s1", "小美", 10).enquirers(100, 50);
        floor.at("s2", "小美", 10).enquirers(100, 50);

        assertThat(conversion(null).unranked()).isEqualTo("not an agent");
        assertThat(floor.cardOf(null, "小美").aspects().get("conversion").unranked())
                .isEqualTo("several shops");
    }
}
