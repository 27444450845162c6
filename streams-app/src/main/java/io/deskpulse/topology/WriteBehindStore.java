package io.deskpulse.topology;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.errors.ProcessorStateException;
import org.apache.kafka.streams.processor.StateStore;
import org.apache.kafka.streams.processor.StateStoreContext;
import org.apache.kafka.streams.query.Position;
import org.apache.kafka.streams.state.KeyValueBytesStoreSupplier;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;

/**
 * A store on disk that is written to in large batches: whoever chats changes the same entry every few seconds, and only
 * its last state is worth a write; and what was written lately is still at hand, for it will be asked for again. The
 * changelog gets every state as before, for Kafka Streams writes it above this store; and the disk is brought up to date
 * before Kafka Streams notes how much of the changelog it holds. So a crash finds what it always finds, a disk that is not
 * relied on.
 */
final class WriteBehindStore implements KeyValueStore<Bytes, byte[]> {

    private final Supplier<KeyValueStore<Bytes, byte[]>> disks;
    private final long mostBytes;
    private KeyValueStore<Bytes, byte[]> disk;

    /** What is held back. */
    private PackedEntries unwritten = new PackedEntries();

    /** What was written lately, for it may be asked for still. */
    private PackedEntries written = new PackedEntries();

    /**
     * A store before a disk.
     *
     * @param disks opens the store on disk; again where its files turn out to be damaged
     * @param mostBytes after so many bytes of keys and values those held back are written, and as many that were written
     *     stay at hand
     */
    WriteBehindStore(Supplier<KeyValueStore<Bytes, byte[]>> disks, long mostBytes) {
        this.disks = disks;
        this.mostBytes = mostBytes;
        this.disk = disks.get();
    }

    /** The supplier of such a store on RocksDB. */
    static KeyValueBytesStoreSupplier onDisk(String name, long mostBytes) {
        KeyValueBytesStoreSupplier disk = Stores.persistentKeyValueStore(name);
        return new KeyValueBytesStoreSupplier() {
            @Override
            public String name() {
                return disk.name();
            }

            @Override
            public KeyValueStore<Bytes, byte[]> get() {
                return new WriteBehindStore(disk::get, mostBytes);
            }

            @Override
            public String metricsScope() {
                return disk.metricsScope();
            }
        };
    }

    @Override
    public byte @Nullable [] get(Bytes key) {
        long place = unwritten.find(key.get());
        if (place != PackedEntries.NOWHERE) {
            return unwritten.valueAt(place);
        }
        place = written.find(key.get());
        return place == PackedEntries.NOWHERE ? disk.get(key) : written.valueAt(place);
    }

    @Override
    public void put(Bytes key, byte @Nullable [] value) {
        unwritten.put(key.get(), value);
        if (unwritten.bytes() > mostBytes) {
            write();
        }
    }

    @Override
    public byte @Nullable [] putIfAbsent(Bytes key, byte @Nullable [] value) {
        byte[] before = get(key);
        if (before == null) {
            put(key, value);
        }
        return before;
    }

    @Override
    public void putAll(List<KeyValue<Bytes, byte[]>> entries) {
        entries.forEach(entry -> put(entry.key, entry.value));
    }

    @Override
    public byte @Nullable [] delete(Bytes key) {
        byte[] before = get(key);
        put(key, null);
        return before;
    }

    /** Brings the disk up to date. */
    private void write() {
        List<KeyValue<Bytes, byte[]>> entries = new ArrayList<>(unwritten.size());
        unwritten.forEach((key, value) -> entries.add(KeyValue.pair(Bytes.wrap(key), value)));
        disk.putAll(entries);
        remember();
    }

    /** Keeps what has been written now, and what was before as long as there is room for both. */
    private void remember() {
        PackedEntries now = unwritten;
        if (written.bytes() + now.bytes() > mostBytes) {
            unwritten = written;
            written = now;
        } else {
            now.forEach(written::put);
        }
        unwritten.clear();
    }

    /**
     * What is on disk by now, those aside that are held back: an entry that changes every few seconds turns up at a later
     * look. Looking at some entries each second must not write everything each second.
     */
    @Override
    public KeyValueIterator<Bytes, byte[]> range(@Nullable Bytes from, @Nullable Bytes to) {
        return new SettledEntries(disk.range(from, to), key -> unwritten.find(key.get()) != PackedEntries.NOWHERE);
    }

    /**
     * What is on disk, which is everything then. That is how an application begins, and until then Kafka Streams may have
     * brought the disk up to date by itself, beneath this store; so nothing that was held before is relied on after.
     */
    @Override
    public KeyValueIterator<Bytes, byte[]> all() {
        write();
        written.clear();
        return disk.all();
    }

    @Override
    public long approximateNumEntries() {
        return disk.approximateNumEntries() + unwritten.size();
    }

    @Override
    public String name() {
        return disk.name();
    }

    /**
     * Opens the disk. Files that cannot be read, as after a broken disk or a machine that lost power, are thrown away: the
     * store is restored from its changelog then, as on a machine that never had it.
     */
    @Override
    public void init(StateStoreContext context, StateStore root) {
        try {
            disk.init(context, root);
        } catch (ProcessorStateException unreadable) {
            new DamagedState(context.stateDir(), name()).discard(unreadable);
            disk = disks.get();
            disk.init(context, root);
        }
    }

    @Override
    public void commit(Map<TopicPartition, Long> changelogOffsets) {
        write();
        disk.commit(changelogOffsets);
    }

    @Override
    public Long committedOffset(TopicPartition partition) {
        return disk.committedOffset(partition);
    }

    @Override
    @SuppressWarnings("deprecation") // Kafka Streams asks no store otherwise
    public boolean managesOffsets() {
        return disk.managesOffsets();
    }

    /** What is still unwritten came after the last commit; it is in the changelog, or was not to be. */
    @Override
    public void close() {
        unwritten.clear();
        written.clear();
        disk.close();
    }

    @Override
    public boolean persistent() {
        return disk.persistent();
    }

    @Override
    public boolean isOpen() {
        return disk.isOpen();
    }

    @Override
    public Position getPosition() {
        return disk.getPosition();
    }
}
