package io.deskpulse.topology;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.journey.Journey;
import java.nio.charset.StandardCharsets;
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
    private final KeptJourneys kept = new KeptJourneys(store, ROOM, commit);

    private static Buyer buyer(String id) {
        return Buyer.named(Bytes.wrap(("s1:" + id).getBytes(StandardCharsets.UTF_8)));
    }

    /** One that differs from others by how far time has been let pass. */
    private static Journey journey(long asOf) {
        return new Journey(
                Journey.NONE.base(),
                List.of(),
                Journey.NEVER,
                asOf,
                Journey.NONE.ids(),
                List.of(),
                List.of(),
                null,
                List.of());
    }

    private List<String> some() {
        List<String> met = new ArrayList<>();
        kept.forSome(10, (buyer, journey) -> met.add(buyer.buyerId() + "@" + journey.asOf()));
        return met;
    }

    @Test
    void shouldHaveNothingOfWhoNeverCame() {
        assertThat(kept.get(buyer("b1"))).isEqualTo(Journey.NONE);
    }

    @Test
    void shouldHaveWhatWasPutButStoreItWithTheCommit() {
        kept.put(buyer("b1"), journey(1));
        kept.put(buyer("b1"), journey(2));

        assertThat(kept.get(buyer("b1")).asOf()).isEqualTo(2);
        assertThat(store.get(buyer("b1").key())).isNull();

        commit.flushCache();
        assertThat(new KeptJourneys(store, ROOM, commit).get(buyer("b1")).asOf())
                .isEqualTo(2);
    }

    @Test
    void shouldStoreOnlyWhatHasChanged() {
        kept.put(buyer("b1"), journey(1));
        commit.flushCache();
        store.delete(buyer("b1").key());
        kept.put(buyer("b2"), journey(2));

        commit.flushCache();

        assertThat(store.get(buyer("b1").key())).isNull();
        assertThat(store.get(buyer("b2").key())).isNotNull();
    }

    @Test
    void shouldStoreWhatIsLaidAsideAndHaveItStill() {
        IntStream.rangeClosed(0, ROOM).forEach(i -> kept.put(buyer("b" + i), journey(i)));

        assertThat(store.get(buyer("b0").key())).as("the longest untouched").isNotNull();
        assertThat(store.get(buyer("b1").key())).isNull();
        assertThat(kept.get(buyer("b0")).asOf()).isZero();
    }

    @Test
    void shouldLayAsideWhoWasNotHeardOfForLongest() {
        IntStream.range(0, ROOM).forEach(i -> kept.put(buyer("b" + i), journey(i)));
        kept.get(buyer("b0"));

        kept.put(buyer("one more"), journey(0));

        assertThat(store.get(buyer("b0").key())).isNull();
        assertThat(store.get(buyer("b1").key())).isNotNull();
    }

    @Test
    void shouldForgetForGood() {
        kept.put(buyer("b1"), journey(1));
        commit.flushCache();
        kept.put(buyer("b1"), journey(2));

        kept.delete(buyer("b1"));
        commit.flushCache();

        assertThat(kept.get(buyer("b1"))).isEqualTo(Journey.NONE);
        assertThat(store.get(buyer("b1").key())).isNull();
    }

    @Test
    void shouldMeetInTurnWhatHasNotChangedSinceTheCommit() {
        kept.put(buyer("b1"), journey(1));
        kept.put(buyer("b2"), journey(2));
        commit.flushCache();
        kept.put(buyer("b2"), journey(3));

        assertThat(some()).containsExactly("b1@1");

        commit.flushCache();
        assertThat(some()).containsExactly("b1@1", "b2@3");
    }
}
