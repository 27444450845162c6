package io.deskpulse.local.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** First come, first served; then those who have gone home. */
class WaitingLineTest {

    private final Shop shop = new Shop(ShopProfile.of(0, new Dice(1)), List.of());
    private final BuyerVisit early = visit();
    private final BuyerVisit late = visit();
    private final WaitingLine line = new WaitingLine();

    @Test
    void shouldServeInTheOrderOfComing() {
        line.join(early);
        line.join(late);

        assertThat(line.next()).isSameAs(early);
        assertThat(line.next()).isSameAs(late);
        assertThat(line.next()).isNull();
    }

    @Test
    void shouldForgetWhoLeaves() {
        line.join(early);
        line.join(late);
        line.leave(early);

        assertThat(line.length()).isOne();
        assertThat(line.next()).isSameAs(late);
    }

    @Test
    void shouldServeThoseWhoAreThereBeforeQuestionsLeftBehind() {
        line.keep(early);
        line.join(late);

        assertThat(line.next()).isSameAs(late);
        assertThat(line.next()).isSameAs(early);
        assertThat(line.isEmpty()).isTrue();
    }

    @Test
    void shouldKeepOnlySoManyQuestionsForTheMorning() {
        for (int i = 0; i < WaitingLine.MOST_LEFT_BEHIND; i++) {
            assertThat(line.keep(visit())).isTrue();
        }

        assertThat(line.keep(visit())).isFalse();
    }

    private BuyerVisit visit() {
        return new BuyerVisit(shop, new Buyer("b-1"), 60_000);
    }
}
