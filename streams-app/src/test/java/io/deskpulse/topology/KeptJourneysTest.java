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

/** Journeys at hand and in the store. */
class KeptJourneysTest {

    private static final int ROOM = 10;

    private final KeyValueStore<Bytes, byte[]> store =
            Stores.inMemoryKeyValueStore("kept").get();
    private final BeforeCommit commit = new BeforeCommit("commit");
    private final KeptJourneys kept = kept();

    private KeptJourneys kept() {
        return new KeptJourneys(store, ROOM, commit, (buyer, journey) -> Long.MAX_VALUE);
    }

    private long asOf(KeptJourneys journeys, String id) {
        return journeys.of(buyer(id)).journey().asOf();
    }

    private void put(Buyer buyer, Journey journey) {
        kept.change(kept.of(buyer), journey, Long.MAX_VALUE);
    }

    private List<String> some() {
        List<String> met = new ArrayList<>();
        kept.forSome(10, (buyer, journey) -> met.add(buyer.buyerId() + "@" + journey.asOf()));
        return met;
    }

    @Test
    void shouldHaveNothingOfWhoNeverCame() {
        assertThat(kept.of(buyer("b1")).journey()).isEqualTo(Journey.NONE);
    }

    /** The store is only asked for what it is known to hold. */
    @Test
    void shouldNotAskTheStoreForWhoNeverCame() {
        store.put(buyer("b1").key(), JourneyCodec.encode(journey(1)));
        KeptJourneys keptLater = kept();
        store.put(buyer("b2").key(), JourneyCodec.encode(journey(2)));

        assertThat(asOf(keptLater, "b1")).isEqualTo(1);
        assertThat(keptLater.of(buyer("b2")).journey()).isEqualTo(Journey.NONE);
    }

    @Test
    void shouldTellAllThatIsStoredAtTheStart() {
        store.put(buyer("b1").key(), JourneyCodec.encode(journey(1)));
        store.put(buyer("b2").key(), JourneyCodec.encode(journey(2)));
        List<String> met = new ArrayList<>();

        assertThat(new KeptJourneys(store, ROOM, commit, (buyer, journey) -> {
                    met.add(buyer.buyerId() + "@" + journey.asOf());
                    return Long.MAX_VALUE;
                }))
                .isNotNull();

        assertThat(met).containsExactly("b1@1", "b2@2");
    }

    @Test
    void shouldBeginAnewWhoWasForgottenAndComesAgain() {
        put(buyer("b1"), journey(1));
        commit.flushCache();
        kept.delete(buyer("b1"));

        put(buyer("b1"), journey(2));
        commit.flushCache();

        assertThat(asOf(kept(), "b1")).isEqualTo(2);
    }

    @Test
    void shouldHaveWhatWasPutButStoreItWithTheCommit() {
        put(buyer("b1"), journey(1));
        put(buyer("b1"), journey(2));

        assertThat(asOf(kept, "b1")).isEqualTo(2);
        assertThat(store.get(buyer("b1").key())).isNull();

        commit.flushCache();
        assertThat(asOf(kept(), "b1")).isEqualTo(2);
    }

    @Test
    void shouldStoreWhatBecameOfWhatWasEncodedBefore() {
        put(buyer("b1"), journey(1));
        kept.encodeChanged();
        put(buyer("b1"), journey(2));
        kept.encodeChanged();

        commit.flushCache();

        assertThat(asOf(kept(), "b1")).isEqualTo(2);
    }

    @Test
    void shouldStoreOnlyWhatHasChanged() {
        put(buyer("b1"), journey(1));
        commit.flushCache();
        store.delete(buyer("b1").key());
        put(buyer("b2"), journey(2));

        commit.flushCache();

        assertThat(store.get(buyer("b1").key())).isNull();
        assertThat(store.get(buyer("b2").key())).isNotNull();
    }

    /** Only the task's thread writes to the store, and only before a commit. */
    @Test
    void shouldHaveWhatIsLaidAsideAndStoreItWithTheCommit() {
        IntStream.rangeClosed(0, ROOM).forEach(i -> put(buyer("b" + i), journey(i)));

        assertThat(store.get(buyer("b0").key())).as("the longest untouched").isNull();
        assertThat(asOf(kept, "b0")).isZero();
        put(buyer("b0"), journey(100));
        IntStream.rangeClosed(0, ROOM).forEach(i -> put(buyer("other" + i), journey(i)));

        commit.flushCache();

        assertThat(asOf(kept(), "b0")).isEqualTo(100);
        assertThat(asOf(kept(), "b1")).isEqualTo(1);
    }

    @Test
    void shouldLayAsideWhoWasNotHeardOfForLongest() {
        IntStream.range(0, ROOM).forEach(i -> put(buyer("b" + i), journey(i)));
        kept.of(buyer("b0"));

        put(buyer("one more"), journey(0));

        commit.flushCache();
        IntStream.range(0, ROOM).forEach(i -> store.put(buyer("b" + i).key(), JourneyCodec.encode(journey(100))));
        assertThat(asOf(kept, "b0")).as("at hand").isZero();
        assertThat(asOf(kept, "b1")).as("read again").isEqualTo(100);
    }

    @Test
    void shouldForgetForGood() {
        put(buyer("b1"), journey(1));
        commit.flushCache();
        put(buyer("b1"), journey(2));

        kept.delete(buyer("b1"));
        commit.flushCache();

        assertThat(kept.of(buyer("b1")).journey()).isEqualTo(Journey.NONE);
        assertThat(store.get(buyer("b1").key())).isNull();
    }

    @Test
    void shouldMeetInTurnWhatHasNotChangedSinceTheCommit() {
        put(buyer("b1"), journey(1));
        put(buyer("b2"), journey(2));
        commit.flushCache();
        put(buyer("b2"), journey(3));

        assertThat(some()).containsExactly("b1@1");

        commit.flushCache();
        assertThat(some()).containsExactly("b1@1", "b2@3");
    }
}
