package io.deskpulse.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.junit.jupiter.api.Test;

/** A store in memory that keeps no order, but has one when asked for a range. */
class HashedStoreTest {

    private static final byte[] ONE = {1};
    private static final byte[] TWO = {2};

    private final KeyValueStore<Bytes, byte[]> store =
            HashedStore.named("panes").get();

    private static Bytes key(String text) {
        return Bytes.wrap(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> keysOf(KeyValueIterator<Bytes, byte[]> entries) {
        List<String> keys = new ArrayList<>();
        try (entries) {
            entries.forEachRemaining(entry -> keys.add(new String(entry.key.get(), StandardCharsets.UTF_8)));
        }
        return keys;
    }

    @Test
    void shouldHaveTheLastThatWasPut() {
        store.put(key("a"), ONE);
        store.put(key("a"), TWO);

        assertThat(store.get(key("a"))).isEqualTo(TWO);
        assertThat(store.putIfAbsent(key("a"), ONE)).isEqualTo(TWO);
        assertThat(store.approximateNumEntries()).isEqualTo(1);
    }

    @Test
    void shouldTakeNothingForGone() {
        store.putAll(List.of(KeyValue.pair(key("a"), ONE), KeyValue.pair(key("b"), TWO)));
        store.put(key("a"), null);

        assertThat(store.delete(key("b"))).isEqualTo(TWO);
        assertThat(keysOf(store.all())).isEmpty();
    }

    @Test
    void shouldGiveARangeInOrderWithBothEnds() {
        List.of("d", "b", "a", "c").forEach(name -> store.put(key(name), ONE));

        assertThat(keysOf(store.range(key("b"), key("c")))).containsExactly("b", "c");
        assertThat(keysOf(store.range(null, key("b")))).containsExactly("a", "b");
        assertThat(keysOf(store.range(key("c"), null))).containsExactly("c", "d");
        assertThat(keysOf(store.all())).containsExactlyInAnyOrder("a", "b", "c", "d");
    }
}
