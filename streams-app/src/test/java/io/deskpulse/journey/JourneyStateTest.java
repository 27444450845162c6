package io.deskpulse.journey;

import static io.deskpulse.journey.Chat.*;
import static io.deskpulse.journey.Orders.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.deskpulse.encoding.ByteWriter;
import io.deskpulse.encoding.StateFixture;
import io.deskpulse.event.Event;
import io.deskpulse.event.Kind;
import io.deskpulse.event.Sender;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** A journey stored by any released program goes on as if nothing had happened. */
class JourneyStateTest {

    private static final Event[] REST = {
        agent("B", nextDay("10:01:00")),
        ask(nextDay("10:02:00")),
        paid("o2", 700, nextDay("10:03:00")),
        cancelled("o1", nextDay("10:04:00")),
        rated(2, nextDay("10:05:00")),
        close(nextDay("10:06:00")),
    };

    private final StateFixture kept = new StateFixture("journey");

    @Test
    void shouldBeStoredAsItAlwaysWas() throws IOException {
        kept.assertKept(JourneyCodec.VERSION, example().storedBytes());
    }

    @Test
    void shouldGoOnFromWhateverWasReleased() throws IOException {
        for (byte[] released : kept.released()) {
            LiveJourney resumed = Shop.taobao().live().resumesFrom(released);
            LiveJourney steady = example();
            for (Event event : REST) {
                resumed.hears(event);
                steady.hears(event);
                assertThat(resumed.lastPostings()).isNotEmpty().isEqualTo(steady.lastPostings());
            }
            assertThat(resumed.dueAt()).isEqualTo(steady.dueAt());
        }
    }

    @Test
    void shouldStillKnowWhatWasStored() throws IOException {
        for (byte[] released : kept.released()) {
            LiveJourney resumed = Shop.taobao().live().resumesFrom(released);
            assertThat(resumed.arrives(ask(at("10:00:00")))).isEqualTo(Verdict.DUPLICATE);
            assertThat(resumed.arrives(ask(nextDay("10:00:20")))).isEqualTo(Verdict.DUPLICATE);
            assertThat(resumed.arrives(paid("o1", 9_900, 2, at("10:30:00")))).isEqualTo(Verdict.DUPLICATE);
            assertThat(resumed.arrives(rated(5, at("20:00:00")))).isEqualTo(Verdict.DUPLICATE);
        }
    }

    @Test
    void shouldRefuseALayoutOfALaterProgram() {
        byte[] later = new ByteWriter(JourneyCodec.VERSION + 1).toBytes();

        assertThatThrownBy(() -> JourneyCodec.decode(later, SHOP, BUYER)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Two days with something of everything, an open session and an open turn that has changed hands. */
    private static LiveJourney example() {
        return Shop.taobao()
                .live()
                .hears(ask(at("10:00:00")), bot(at("10:00:01")), queue(at("10:01:00")), assign("A", at("10:01:20")))
                .hears(agent("A", at("10:05:00")), created("o1", at("10:20:00")), paid("o1", 9_900, 2, at("10:30:00")))
                .hears(
                        refunded("o1", 900, at("18:00:00")),
                        rated(5, at("20:00:00")),
                        ratedService("o1", 4, at("21:00:00")))
                .hears(satisfied("A", 4, at("21:00:00")), notice(at("22:00:00")))
                .timeIs(nextDay("00:10:00"))
                .hears(ask("店铺:小美", nextDay("09:59:00")), transfer("B", nextDay("10:00:00")))
                .hears(auto(nextDay("10:00:10")), message(Sender.BUYER, Kind.CARD, null, null, nextDay("10:00:15")))
                .hears(ask(nextDay("10:00:20")), message(Sender.BUYER, Kind.MEDIA, null, null, nextDay("10:00:18")))
                .timeIs(nextDay("10:00:30"));
    }
}
