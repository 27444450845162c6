package io.deskpulse.topology;

import static io.deskpulse.topology.SomeJourneys.buyer;
import static io.deskpulse.topology.SomeJourneys.journey;
import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.journey.Journey;
import io.deskpulse.journey.JourneyCodec;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;
import org.junit.jupiter.api.Test;

/** Journeys that wait for the passing of time, whether they are at hand or not. */
class WaitingJourneysTest {

    private static final int ROOM = 10;

    private final KeyValueStore<Bytes, byte[]> store =
            Stores.inMemoryKeyValueStore("kept").get();
    private final BeforeCommit commit = new BeforeCommit("commit");
    private final KeptJourneys kept = new KeptJourneys(store, ROOM, commit, (buyer, journey) -> Long.MAX_VALUE);

    /** So many others come. */
    private void others(int many) {
        IntStream.range(0, many).forEach(i -> kept.change(kept.of(buyer("other" + i)), journey(i), Long.MAX_VALUE));
    }

    private List<String> due(KeptJourneys journeys, long now) {
        List<String> due = new ArrayList<>();
        journeys.forEachDue(now, Integer.MAX_VALUE, place -> {
            due.add(place.buyer().buyerId() + "@" + place.journey().asOf());
            journeys.change(place, journey(now), Long.MAX_VALUE);
        });
        return due;
    }

    @Test
    void shouldHandOutWhatIsDueThoughItWasLaidAside() {
        kept.change(kept.of(buyer("b1")), journey(1), 100);
        others(ROOM + 1);

        assertThat(kept.waiting()).isEqualTo(1);
        assertThat(due(kept, 99)).isEmpty();
        assertThat(due(kept, 100)).containsExactly("b1@1");
        assertThat(kept.waiting()).isZero();
        assertThat(kept.of(buyer("b1")).journey().asOf()).isEqualTo(100);
    }

    @Test
    void shouldHandOutAfterAStartWhatTheStoredJourneysSayIsDue() {
        store.put(buyer("b1").key(), JourneyCodec.encode(journey(1)));
        store.put(buyer("b2").key(), JourneyCodec.encode(journey(2)));
        KeptJourneys again =
                new KeptJourneys(store, ROOM, commit, (buyer, journey) -> journey.asOf() == 1 ? 100 : Long.MAX_VALUE);

        assertThat(again.waiting()).isEqualTo(1);
        assertThat(due(again, 100)).containsExactly("b1@1");
    }

    @Test
    void shouldNotHandOutWhatIsForgotten() {
        kept.change(kept.of(buyer("b1")), journey(1), 100);
        kept.delete(buyer("b1"));
        kept.change(kept.of(buyer("b1")), journey(2), Long.MAX_VALUE);
        others(2 * ROOM + 1);

        assertThat(due(kept, 100)).isEmpty();
        assertThat(kept.of(buyer("b1")).journey().asOf()).isEqualTo(2);
    }

    @Test
    void shouldForgetForGoodWhatWasLaidAsideBeforeItWasStored() {
        kept.change(kept.of(buyer("b1")), journey(1), 100);
        others(ROOM + 1);

        kept.delete(buyer("b1"));
        commit.flushCache();

        assertThat(kept.waiting()).isZero();
        assertThat(store.get(buyer("b1").key())).isNull();
        assertThat(kept.of(buyer("b1")).journey()).isEqualTo(Journey.NONE);
    }
}
