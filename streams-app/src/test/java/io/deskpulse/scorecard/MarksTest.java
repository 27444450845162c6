package io.deskpulse.scorecard;

import static io.deskpulse.scorecard.ShopFloor.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MarksTest {

    private final ShopFloor floor = new ShopFloor();

    @BeforeEach
    void openTheShop() {
        floor.at("s1", "小美", 10).inquiries(1);
    }

    private Measurement service(String agent) {
        return floor.cardOf("s1", agent).aspects().get("dsr").lead();
    }

    @Test
    void shouldRateAShopOverSixMonths() {
        floor.rated("s1", DAY.minusMonths(6).plusDays(1), 19, 5)
                .rated("s1", DAY, 1, 1)
                .rated("s1", DAY.minusMonths(6), 100, 1);

        assertThat(service(null).value()).isEqualTo(4.8);
        assertThat(service(null).n()).isEqualTo(20);
        assertThat(ShopFloor.beside(floor.cardOf("s1", null), "dsr", "logisticsScore")
                        .value())
                .isEqualTo(4.8);
    }

    @Test
    void shouldRateAnAgentByTheOrdersOfTheDayAgainstTheShopsRating() {
        floor.rated("s1", DAY.minusDays(30), 10, 4).served("s1", "小美", 2, 5);

        assertThat(service("小美").value()).isEqualTo(5.0);
        assertThat(service("小美").n()).isEqualTo(2);
        assertThat(service("小美").expected()).isEqualTo(4.0);
        assertThat(service("小美").difference()).isEqualTo(1.0);
    }

    @Test
    void shouldExpectNothingWhereTheShopHasNoRating() {
        floor.served("s1", "小美", 40, 5);

        assertThat(service("小美").value()).isEqualTo(5.0);
        assertThat(service("小美").expected()).isNull();
        assertThat(floor.cardOf("s1", "小美").aspects().get("dsr").unranked()).isEqualTo("no expectation");
    }

    @Test
    void shouldHoldChatsAgainstAllChatsOfTheShopNobodysIncluded() {
        floor.chatsRated("s1", "小美", 10, 9, 46).chatsRated("s1", "unassigned", 10, 1, 20);

        Measurement mean = ShopFloor.beside(floor.cardOf("s1", "小美"), "dsr", "csatScore");
        Measurement satisfied = ShopFloor.beside(floor.cardOf("s1", "小美"), "dsr", "csatSatisfiedRate");

        assertThat(mean.value()).isEqualTo(4.6);
        assertThat(mean.expected()).isEqualTo(3.3);
        assertThat(satisfied.value()).isEqualTo(0.9);
        assertThat(satisfied.expected()).isEqualTo(0.5);
        assertThat(satisfied.low()).isLessThan(0.9);
    }

    @Test
    void shouldSumTheChatsOfAllAgentsForTheShop() {
        floor.chatsRated("s1", "小美", 10, 9, 46).chatsRated("s1", "unassigned", 10, 1, 20);

        assertThat(ShopFloor.beside(floor.cardOf("s1", null), "dsr", "csatScore")
                        .n())
                .isEqualTo(20);
    }
}
