package io.deskpulse.live;

import static io.deskpulse.live.Buyers.SHOP;
import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.fact.LegOpened;
import io.deskpulse.fact.Posting;
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
        return legs.ofShop(SHOP).stream().map(leg -> leg.key().buyerId()).toList();
    }

    @Test
    void shouldNotCallAShopBusyInWhichNobodyWaitsAnyMore() {
        OpenLegs legs = new OpenLegs();
        legs.post(Posting.state(leg("b1")), 0);
        legs.post(Posting.retract(leg("b1")), 0);

        assertThat(legs.shops()).isEmpty();
        assertThat(waiting(legs)).isEmpty();
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
