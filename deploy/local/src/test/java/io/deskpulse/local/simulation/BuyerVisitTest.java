package io.deskpulse.local.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What both sides know of a visit, and which plans for it are still good. */
class BuyerVisitTest {

    private final Seat seat = new Seat(new AgentPersona("agent-1", Shift.day(0), 20_000, 0.5, 2));
    private final Shop shop = new Shop(ShopProfile.of(4, new Dice(1)), List.of(seat));
    private final BuyerVisit visit = new BuyerVisit(shop, new Buyer("b-1"), 60_000);

    @Test
    void shouldKeepOneQuestionOpenWhileItIsRepeated() {
        visit.asks(1_000);
        int question = visit.question();
        visit.asks(9_000);

        assertThat(visit.waitsFor(question)).isTrue();
        assertThat(visit.outOfPatience(61_000)).isFalse();
        assertThat(visit.outOfPatience(61_001)).isTrue();
    }

    @Test
    void shouldDropPlansForAQuestionThatIsAnswered() {
        visit.asks(1_000);
        int answered = visit.question();
        visit.isAnswered(5_000);
        visit.asks(6_000);

        assertThat(visit.waitsFor(answered)).isFalse();
        assertThat(visit.waitsFor(visit.question())).isTrue();
        assertThat(visit.waitedMs()).isEqualTo(4_000);
    }

    @Test
    void shouldAddressTheAgentWhereTheShopAssignsNobody() {
        assertThat(visit.addressee()).isNull();

        visit.isTakenBy(seat);

        assertThat(visit.addressee()).isEqualTo("agent-1");
    }

    @Test
    void shouldFreeTheSeatWhenItEnds() {
        visit.isTakenBy(seat);
        visit.asks(1_000);
        visit.ends();

        assertThat(seat.load()).isZero();
        assertThat(visit.waitsFor(visit.question())).isFalse();
        assertThat(visit.buyer().servedLastBy()).isSameAs(seat);
    }
}
