package io.deskpulse.topology;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.fact.FactCodec;
import io.deskpulse.fact.Posting;
import io.deskpulse.live.Buyers;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.junit.jupiter.api.Test;

/** Facts on their way to the desks, a shop's together. */
class FactsByShopTest {

    private static final Posting FACT = Posting.state(Buyers.opened("b1", "A", 0));

    private final MockProcessorContext<Object, Object> context = new MockProcessorContext<>();
    private final Outbox out = new Outbox();
    private final FactsByShop facts = new FactsByShop(out, 0, new TaskClock(new Ledger(), InstantSource.system()));

    private void state(int number) {
        facts.add(Buyers.SHOP, Collections.nCopies(number, FACT), Origin.NO_EVENT, 0);
    }

    /** How many facts each record holds that has been sent. */
    private List<Integer> sent() {
        out.sendAll(context);
        List<Integer> sent = new ArrayList<>();
        context.forwarded(PipelineTopology.STATE_FACTS)
                .forEach(one -> sent.add(
                        FactCodec.decodeAll((byte[]) one.record().value()).size()));
        return sent;
    }

    @Test
    void shouldSendTogetherWhatEventsStated() {
        state(2);
        state(3);
        assertThat(sent()).isEmpty();

        facts.sendAll();

        assertThat(sent()).containsExactly(5);
    }

    /** Nobody is to see what a correction takes back without what it states anew. */
    @Test
    void shouldNotDivideWhatOneEventStatedByTheSizeOfARecord() {
        state(10);
        state(500);

        assertThat(sent()).containsExactly(510);
    }

    @Test
    void shouldDivideWhatWouldOutgrowWhatKafkaTakes() {
        state(5_000);
        facts.sendAll();

        assertThat(sent()).hasSizeGreaterThan(1);
        assertThat(sent().stream().mapToInt(Integer::intValue).sum()).isEqualTo(5_000);
    }
}
