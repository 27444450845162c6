package io.deskpulse.live;

import static io.deskpulse.live.Buyers.SHOP;
import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.fact.LegOpened;
import io.deskpulse.fact.Posting;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Who waits, whatever begins and ends. */
class OpenLegsTest {

    private static LegOpened leg(String buyer) {
        return Buyers.opened(buyer, "A", 0);
    }

    private static List<String> waiting(OpenLegs legs) {
        List<String> buyers = new ArrayList<>();
        legs.ofShop(SHOP).forEach(leg -> buyers.add(leg.key().buyerId()));
        return buyers;
    }

    @Test
    void shouldNotCallAShopBusyInWhichNobodyWaitsAnyMore() {
        OpenLegs legs = new OpenLegs();
        legs.post(Posting.state(leg("b1")), 0);
        legs.post(Posting.retract(leg("b1")), 0);

        assertThat(legs.shops()).isEmpty();
        assertThat(waiting(legs)).isEmpty();
    }

    @Test
    void shouldKnowWhoOwesAnAnswerWhenALateMessageHasChangedIt() {
        OpenLegs legs = new OpenLegs();
        legs.post(Posting.state(leg("b1")), 0);
        legs.post(Posting.state(Buyers.opened("b1", "B", 0)), 0);
        legs.post(Posting.retract(leg("b1")), 0);

        assertThat(legs.ofShop(SHOP).agents()).containsExactly("B");
        assertThat(legs.ofShop(SHOP).size()).isOne();
    }

    @Test
    void shouldCountAnAgentOnceHoweverManyWaitForHim() {
        OpenLegs legs = new OpenLegs();
        List.of("b1", "b2", "b3").forEach(buyer -> legs.post(Posting.state(leg(buyer)), 0));
        legs.post(Posting.state(Buyers.opened("b4", "B", 0)), 0);
        legs.post(Posting.state(Buyers.opened("b5", null, 0)), 0);
        WaitingLegs waiting = legs.ofShop(SHOP);

        assertThat(waiting.size()).isEqualTo(5);
        assertThat(waiting.agents()).containsExactlyInAnyOrder("A", "B");
        assertThat(waiting.agentsWith(leg -> true)).isEqualTo(2);
        assertThat(waiting.agentsWith(leg -> leg.key().buyerId().equals("b2"))).isOne();
        assertThat(waiting.agentsWith(leg -> leg.agentId() == null)).isZero();
    }

    @Provide
    Arbitrary<List<String>> buyers() {
        return Arbitraries.of("b1", "b2", "b3", "b4", "b5").list().ofMaxSize(40);
    }

    @Property(tries = 300)
    void shouldAgreeWithASetWhoeverComesAndGoes(@ForAll("buyers") List<String> changes) {
        OpenLegs legs = new OpenLegs();
        Set<String> expected = new TreeSet<>();
        for (String buyer : changes) {
            if (expected.remove(buyer)) {
                legs.post(Posting.retract(leg(buyer)), 0);
            } else {
                legs.post(Posting.state(leg(buyer)), 0);
                expected.add(buyer);
            }

            assertThat(waiting(legs)).containsExactlyInAnyOrderElementsOf(expected);
        }
    }
}
