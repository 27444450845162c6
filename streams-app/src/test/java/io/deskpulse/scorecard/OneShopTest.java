package io.deskpulse.scorecard;

import static io.deskpulse.scorecard.ShopFloor.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.policy.PolicyBook;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OneShopTest {

    private final ShopFloor floor = new ShopFloor();
    private final Assessment assessment = new Assessment(PolicyBook.GENERIC);

    @BeforeEach
    void workTheDay() {
        floor.at("s1", "小美", 10).inquiries(5);
        floor.at("s2", "小美", 10).inquiries(5);
        floor.at("s2", "阿强", 10).inquiries(5);
    }

    @Test
    void shouldShowShopsBeforeTheirAgentsAndSeveralShopsAtTheEnd() {
        assertThat(floor.scorecard().cards())
                .extracting(card -> card.shopId() + " " + card.agentId())
                .containsExactly("s1 null", "s1 小美", "s2 null", "s2 小美", "s2 阿强", "null 小美");
    }

    @Test
    void shouldShowOneShopOnlyWhenAsked() {
        assertThat(assessment.of(floor.rows, DAY, "s2", 0L).cards())
                .extracting(card -> card.shopId() + " " + card.agentId())
                .containsExactly("s2 null", "s2 小美", "s2 阿强");
    }

    @Test
    void shouldShowNothingOfAnotherDay() {
        LocalDate next = DAY.plusDays(1);
        floor.rated("s1", next, 3, 5);

        assertThat(assessment.of(floor.rows, next, null, 0L).cards()).isEmpty();
    }

    @Test
    void shouldSettleNothingBeforeAnyEventIsKnown() {
        Scorecard scorecard = assessment.of(floor.rows, DAY, null, null);

        assertThat(scorecard.asOf()).isNull();
        assertThat(ShopFloor.card(scorecard, "s1", "小美")
                        .aspects()
                        .get("conversion")
                        .lead()
                        .settled())
                .isFalse();
    }
}
