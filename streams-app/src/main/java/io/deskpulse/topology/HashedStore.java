package io.deskpulse.topology;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.StateStore;
import org.apache.kafka.streams.processor.StateStoreContext;
import org.apache.kafka.streams.query.Position;
import org.apache.kafka.streams.state.KeyValueBytesStoreSupplier;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * A store in memory for what is read as a whole after a start and else only written: packed, without the order of keys and
 * the note of each record's origin that Kafka Streams' own keeps for queries. Its changelog is written above it as of any.
 */
final class HashedStore implements KeyValueStore<Bytes, byte[]> {

    private final String name;
    private final PackedEntries entries = new PackedEntries();
    private boolean open;

    private HashedStore(String name) {
        this.name = name;
    }

    /** The supplier of such stores. */
    static KeyValueBytesStoreSupplier named(String name) {
        return new KeyValueBytesStoreSupplier() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public KeyValueStore<Bytes, byte[]> get() {
                return new HashedStore(name);
            }

            @Override
            public String metricsScope() {
                return "hashed";
            }
        };
    }

    @Override
    public byte @Nullable [] get(Bytes key) {
        return entries.get(key.get());
    }

    @Override
    public void put(Bytes key, byte @Nullable [] value) {
        if (value == null) {
            entries.remove(key.get());
        } else {
            entries.put(key.get(), value);
        }
    }

    @Override
    public byte @Nullable [] putIfAbsent(Bytes key, byte[] value) {
        byte[] before = get(key);
        if (before == null) {
            put(key, value);
        }
        return before;
    }

    @Override
    public void putAll(List<KeyValue<Bytes, byte[]>> pairs) {
        pairs.forEach(pair -> put(pair.key, pair.value));
    }

    @Override
    public byte @Nullable [] delete(Bytes key) {
        byte[] before = get(key);
        put(key, null);
        return before;
    }

    /** In the order of keys, for which it is sorted anew. */
    @Override
    public KeyValueIterator<Bytes, byte[]> range(@Nullable Bytes from, @Nullable Bytes to) {
        TreeMap<Bytes, byte[]> sorted = new TreeMap<>();
        entries.forEach((key, value) -> sorted.put(Bytes.wrap(key), value));
        Map<Bytes, byte[]> after = from == null ? sorted : sorted.tailMap(from, true);
        return new Walk(to == null ? after : new TreeMap<>(after).headMap(to, true));
    }

    @Override
    public KeyValueIterator<Bytes, byte[]> all() {
        return range(null, null);
    }

    @Override
    public long approximateNumEntries() {
        return entries.size();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void init(StateStoreContext context, StateStore root) {
        context.register(root, (key, value) -> put(Bytes.wrap(key), value));
        open = true;
    }

    @Override
    public void close() {
        entries.clear();
        open = false;
    }

    @Override
    public boolean persistent() {
        return false;
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    @Override
    public Position getPosition() {
        return Position.emptyPosition();
    }

    private static final class Walk implements KeyValueIterator<Bytes, byte[]> {

        private final Iterator<Map.Entry<Bytes, byte[]>> entries;

        Walk(Map<Bytes, byte[]> entries) {
            this.entries = entries.entrySet().iterator();
        }

        @Override
        public boolean hasNext() {
            return entries.hasNext();
        }

        @Override
        public KeyValue<Bytes, byte[]> next() {
            Map.Entry<Bytes, byte[]> entry = entries.next();
            return KeyValue.pair(entry.getKey(), entry.getValue());
        }

        @Override
        public Bytes peekNextKey() {
            throw new UnsupportedOperationException(
                    "entries of " + HashedStore.class.getSimpleName() + " are read once");
        }

        @Override
        public void close() {}
    }
}
