package io.deskpulse.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Worked by hand: two shops, two hours.
 *
 * <pre>
 * converted of enquirers    10 o'clock            22 o'clock
 * s1  小美                   20 of 40              1 of 10
 *     阿强                   15 of 60              9 of 40
 *     together              35 of 100 = 0.35      10 of 50 = 0.20
 * s2  小美                   10 of 20              3 of 30
 *     小红                    2 of 20              5 of 10
 *     together              12 of 40 = 0.30        8 of 40 = 0.20
 * </pre>
 */
class ExpectedTest {

    private static final Offset<Double> EXACTLY = within(1e-12);

    private final ShopFloor floor = new ShopFloor();

    @BeforeEach
    void workTheDay() {
        floor.at("s1", "小美", 10).enquirers(40, 20);
        floor.at("s1", "小美", 22).enquirers(10, 1);
        floor.at("s1", "阿强", 10).enquirers(60, 15);
        floor.at("s1", "阿强", 22).enquirers(40, 9);
        floor.at("s2", "小美", 10).enquirers(20, 10);
        floor.at("s2", "小美", 22).enquirers(30, 3);
        floor.at("s2", "小红", 10).enquirers(20, 2);
        floor.at("s2", "小红", 22).enquirers(10, 5);
    }

    private Measurement conversion(String shop, String agent) {
        return floor.cardOf(shop, agent).aspects().get("conversion").lead();
    }

    @Test
    void shouldWeighTheShopsAveragesWithTheHoursOfTheAgent() {
        Measurement mei = conversion("s1", "小美");

        assertThat(mei.value()).isCloseTo(21.0 / 50, EXACTLY);
        assertThat(mei.expected()).isCloseTo((40 * 0.35 + 10 * 0.20) / 50, EXACTLY);
        assertThat(mei.difference()).isCloseTo(0.42 - 0.32, EXACTLY);
    }

    @Test
    void shouldExpectLessOfWhoWorksTheWeakHours() {
        assertThat(conversion("s1", "阿强").expected()).isCloseTo((60 * 0.35 + 40 * 0.20) / 100, EXACTLY);
        assertThat(conversion("s1", "阿强").expected())
                .isLessThan(conversion("s1", "小美").expected());
    }

    @Test
    void shouldWeighShopsAsWellWhenAnAgentWorksInSeveral() {
        Measurement mei = conversion(null, "小美");

        assertThat(mei.n()).isEqualTo(100);
        assertThat(mei.value()).isCloseTo((21.0 + 13) / 100, EXACTLY);
        assertThat(mei.expected()).isCloseTo((40 * 0.35 + 10 * 0.20 + 20 * 0.30 + 30 * 0.20) / 100, EXACTLY);
    }

    @Test
    void shouldExpectOfAShopWhatItAchieved() {
        assertThat(conversion("s2", null).value()).isCloseTo(20.0 / 80, EXACTLY);
        assertThat(conversion("s2", null).expected()).isCloseTo(20.0 / 80, EXACTLY);
    }

    @Test
    void shouldCompareAgentsWithAgentsEvenWhenTheShopDidMoreByItself() {
        floor.silentSales("s1", 10, 30, 300_000);
        floor.at("s1", "unassigned", 10).enquirers(100, 0);

        assertThat(conversion("s1", "小美").expected()).isCloseTo(0.32, EXACTLY);
    }

    @Test
    void shouldHaveNoCardForWhatNobodyOwned() {
        floor.at("s1", "unassigned", 10).inquiries(5);

        assertThat(floor.scorecard().cards()).extracting(Card::agentId).doesNotContain("unassigned");
    }
}
