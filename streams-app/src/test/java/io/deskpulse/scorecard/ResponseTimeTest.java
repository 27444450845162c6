package io.deskpulse.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.policy.Pack;
import io.deskpulse.policy.PolicyBook;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ResponseTimeTest {

    private final ShopFloor floor = new ShopFloor();

    private Measurement rate() {
        return floor.cardOf("s1", "小美").aspects().get("responseTime").lead();
    }

    @Test
    void shouldCountWhomNobodyAnsweredAsTooLate() {
        floor.at("s1", "小美", 10).replied(6, 6, 60_000).unanswered(3, 1, 0);

        assertThat(rate().n()).isEqualTo(10);
        assertThat(rate().value()).isEqualTo(0.6);
    }

    @Test
    void shouldLeaveOutWhatTheAgentCouldNotInfluence() {
        floor.at("s1", "小美", 10).replied(6, 6, 60_000).transferred(4, 3).unanswered(0, 0, 5);

        assertThat(rate().n()).isEqualTo(7);
        assertThat(rate().value()).isEqualTo(6.0 / 7);
    }

    @Test
    void shouldTellTheMeanOfTheRepliesBeside() {
        floor.at("s1", "小美", 10).replied(4, 1, 200_000).unanswered(1, 0, 0);

        Measurement mean = ShopFloor.beside(floor.cardOf("s1", "小美"), "responseTime", "meanResponse");

        assertThat(mean.value()).isEqualTo(50_000);
        assertThat(mean.n()).isEqualTo(4);
        assertThat(mean.low()).isNull();
    }

    @Test
    void shouldNameTheLimitOfTheShop() {
        floor.at("s1", "小美", 10).replied(1, 1, 1_000);
        PolicyBook jd = new PolicyBook(Pack.GENERIC.policy(), Map.of("s1", Pack.JD.policy()));

        assertThat(ShopFloor.card(floor.scorecard(jd), "s1", "小美").headlineSeconds())
                .isEqualTo(30);
    }

    @Test
    void shouldNameNoLimitOverShopsThatHaveDifferentOnes() {
        floor.at("s1", "小美", 10).replied(1, 1, 1_000);
        floor.at("s2", "小美", 10).replied(1, 1, 1_000);
        PolicyBook jd = new PolicyBook(Pack.GENERIC.policy(), Map.of("s1", Pack.JD.policy()));

        assertThat(ShopFloor.card(floor.scorecard(jd), null, "小美").headlineSeconds())
                .isNull();
    }
}
