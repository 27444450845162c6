package io.deskpulse.topology;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * Walks through a store a few entries at a time, round and round: how those that nothing will ever touch again are found
 * without keeping account of each in memory.
 */
final class StoreRound {

    private final KeyValueStore<Bytes, byte[]> store;
    private @Nullable Bytes last;

    StoreRound(KeyValueStore<Bytes, byte[]> store) {
        this.store = store;
    }

    /** The next entries, at most so many; fewer at the end of a round. */
    List<KeyValue<Bytes, byte[]>> next(int most) {
        List<KeyValue<Bytes, byte[]>> entries = new ArrayList<>(most);
        try (KeyValueIterator<Bytes, byte[]> rest = store.range(last, null)) {
            while (rest.hasNext() && entries.size() < most) {
                KeyValue<Bytes, byte[]> entry = rest.next();
                if (!entry.key.equals(last)) {
                    entries.add(entry);
                }
            }
        }
        last = entries.size() < most ? null : entries.get(most - 1).key;
        return entries;
    }
}
