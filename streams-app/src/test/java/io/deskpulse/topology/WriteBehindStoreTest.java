package io.deskpulse.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;
import org.junit.jupiter.api.Test;

/** A store whose disk lags behind, which nobody must notice. */
class WriteBehindStoreTest {

    private static final int MOST_BYTES = 1_000;
    private static final byte[] OLD = bytes("old");
    private static final byte[] NEW = bytes("new");

    private final KeyValueStore<Bytes, byte[]> disk =
            Stores.inMemoryKeyValueStore("disk").get();
    private final WriteBehindStore store = new WriteBehindStore(() -> disk, MOST_BYTES);

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Bytes key(String text) {
        return Bytes.wrap(bytes(text));
    }

    private static List<String> keysOf(KeyValueIterator<Bytes, byte[]> entries) {
        List<String> keys = new ArrayList<>();
        try (entries) {
            while (entries.hasNext()) {
                assertThat(entries.peekNextKey()).isNotNull();
                KeyValue<Bytes, byte[]> entry = entries.next();
                keys.add(new String(entry.key.get(), StandardCharsets.UTF_8));
            }
        }
        return keys;
    }

    @Test
    void shouldHaveWhatWasPutBeforeItIsOnDisk() {
        store.put(key("a"), OLD);
        store.put(key("a"), NEW);

        assertThat(store.get(key("a"))).isEqualTo(NEW);
        assertThat(disk.get(key("a"))).isNull();
    }

    @Test
    void shouldWriteTheLastStateWhenKafkaStreamsNotesHowFarItIs() {
        store.put(key("a"), OLD);
        store.put(key("a"), NEW);

        store.commit(Map.of());

        assertThat(disk.get(key("a"))).isEqualTo(NEW);
    }

    @Test
    void shouldHaveNothingOfWhatWasDeletedThoughItIsStillOnDisk() {
        disk.put(key("a"), OLD);

        assertThat(store.delete(key("a"))).isEqualTo(OLD);

        assertThat(store.get(key("a"))).isNull();
        assertThat(store.putIfAbsent(key("a"), NEW)).isNull();
        assertThat(store.putIfAbsent(key("a"), OLD)).isEqualTo(NEW);
    }

    @Test
    void shouldWriteWhenItHoldsTooMuch() {
        byte[] half = new byte[MOST_BYTES / 2];
        store.put(key("a"), half);
        store.put(key("a"), half);
        store.put(key("a"), half);
        assertThat(disk.get(key("a"))).as("one state of one entry is held").isNull();

        store.put(key("b"), half);

        assertThat(disk.get(key("a"))).isEqualTo(half);
        assertThat(disk.get(key("b"))).isEqualTo(half);
    }

    @Test
    void shouldHaveAtHandWhatItWroteLately() {
        byte[] most = new byte[MOST_BYTES];
        store.put(key("a"), NEW);
        store.put(key("b"), most);
        disk.put(key("a"), OLD);
        assertThat(store.get(key("a"))).as("not asked of the disk").isEqualTo(NEW);

        store.put(key("c"), most);

        assertThat(store.get(key("a")))
                .as("forgotten with the next that it wrote")
                .isEqualTo(OLD);
        assertThat(store.get(key("c"))).isEqualTo(most);
    }

    @Test
    void shouldHaveAtHandWhatSeveralCommitsWroteAsLongAsThereIsRoom() {
        store.put(key("a"), NEW);
        store.commit(Map.of());
        store.put(key("b"), NEW);
        store.commit(Map.of());
        disk.put(key("a"), OLD);

        assertThat(store.get(key("a"))).isEqualTo(NEW);

        store.put(key("c"), new byte[MOST_BYTES - 100]);
        store.commit(Map.of());
        store.put(key("d"), new byte[100]);
        store.commit(Map.of());

        assertThat(store.get(key("a"))).as("forgotten for what came after").isEqualTo(OLD);
    }

    @Test
    void shouldHaveTheLastStateOfWhatItWroteBefore() {
        store.put(key("a"), OLD);
        store.put(key("b"), new byte[MOST_BYTES]);
        store.put(key("a"), NEW);

        assertThat(store.get(key("a"))).isEqualTo(NEW);
        store.delete(key("a"));
        assertThat(store.get(key("a"))).isNull();
        store.commit(Map.of());
        assertThat(disk.get(key("a"))).isNull();
    }

    @Test
    void shouldLeaveOutOfARangeWhatIsHeldBack() {
        store.putAll(List.of(KeyValue.pair(key("a"), OLD), KeyValue.pair(key("b"), OLD), KeyValue.pair(key("c"), OLD)));
        store.commit(Map.of());
        store.put(key("b"), NEW);

        assertThat(keysOf(store.range(null, null))).containsExactly("a", "c");
        assertThat(disk.get(key("b"))).as("nothing was written for it").isEqualTo(OLD);
    }

    @Test
    void shouldHaveEverythingWhenReadAsAWhole() {
        store.put(key("a"), OLD);
        store.commit(Map.of());
        store.put(key("b"), NEW);

        assertThat(keysOf(store.all())).containsExactly("a", "b");
    }

    /** As when another instance was in charge meanwhile and its changelog was restored here. */
    @Test
    void shouldRelyOnTheDiskAloneAfterItWasReadAsAWhole() {
        store.put(key("a"), OLD);
        store.commit(Map.of());
        disk.put(key("a"), NEW);

        assertThat(keysOf(store.all())).containsExactly("a");

        assertThat(store.get(key("a"))).isEqualTo(NEW);
    }

    @Test
    void shouldForgetWithACrashWhatWasNotNoted() {
        store.put(key("a"), OLD);

        store.close();

        assertThat(store.get(key("a"))).isNull();
    }
}
