package io.deskpulse.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;
import org.junit.jupiter.api.Test;

/** A walk through a store that changes meanwhile. */
class StoreRoundTest {

    private final KeyValueStore<Bytes, byte[]> store =
            Stores.inMemoryKeyValueStore("walked").get();
    private final StoreRound round = new StoreRound(store);

    private void keep(String... keys) {
        for (String key : keys) {
            store.put(bytes(key), new byte[] {1});
        }
    }

    private static Bytes bytes(String key) {
        return Bytes.wrap(key.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> next(int most) {
        return round.next(most).stream()
                .map(entry -> new String(entry.key.get(), StandardCharsets.UTF_8))
                .toList();
    }

    @Test
    void shouldFindNothingInAnEmptyStore() {
        assertThat(next(3)).isEmpty();
    }

    @Test
    void shouldGoOnWhereItStopped() {
        keep("a", "b", "c", "d", "e");

        assertThat(next(2)).containsExactly("a", "b");
        assertThat(next(2)).containsExactly("c", "d");
    }

    @Test
    void shouldBeginAnewAfterTheLast() {
        keep("a", "b", "c");

        assertThat(next(2)).containsExactly("a", "b");
        assertThat(next(2)).containsExactly("c");
        assertThat(next(2)).containsExactly("a", "b");
    }

    @Test
    void shouldGoOnWhenTheEntryItStoppedAtIsGone() {
        keep("a", "b", "c");
        next(2);
        store.delete(bytes("b"));

        assertThat(next(2)).containsExactly("c");
    }

    @Test
    void shouldMeetWhatWasAddedAhead() {
        keep("a", "c", "e");
        next(2);
        keep("b", "d");

        assertThat(next(5)).containsExactly("d", "e");
    }
}
