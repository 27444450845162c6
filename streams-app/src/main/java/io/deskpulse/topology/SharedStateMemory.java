package io.deskpulse.topology;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.streams.state.RocksDBConfigSetter;
import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.LRUCache;
import org.rocksdb.Options;
import org.rocksdb.RocksDB;
import org.rocksdb.WriteBufferManager;

/**
 * Lets all stores on disk of this process share one piece of memory outside the heap, whatever their number: each would
 * otherwise take some 100 MiB of its own, and one instance has as many stores as it has partitions. What is read, the
 * indexes and what is not written yet all count against it.
 *
 * <p>Kafka Streams makes one of these for each store, so what they share is static, there from the first store that opens
 * until the last has closed.
 */
public final class SharedStateMemory implements RocksDBConfigSetter {

    /** Under this name Kafka Streams hands the size on, in bytes as a {@code Long}. */
    static final String BYTES = "deskpulse.state.cache.bytes";

    /** Of the whole, what writes may hold before they go to disk. */
    private static final double FOR_WRITES = 0.5;

    /** Of the whole, what is kept for indexes however much is read. */
    private static final double FOR_INDEXES = 0.1;

    /** RocksDB cuts the cache into 2^n parts; parts smaller than a buffer would overflow at once. */
    private static final int PARTS_BITS = 2;

    /** A store writes to disk what exceeds this, so that many stores do so in small pieces rather than never. */
    private static final long BUFFER_BYTES = 4L << 20;

    private static final int BUFFERS = 3;

    /** By size: tests run several sizes in one process, an application has one. */
    private static final Map<Long, Memory> SHARED = new HashMap<>();

    private long bytes;

    /** What the stores share, and how many they are. */
    private static final class Memory {

        static {
            RocksDB.loadLibrary();
        }

        private final LRUCache cache;
        private final WriteBufferManager writes;
        private int stores;

        Memory(long bytes) {
            cache = new LRUCache(bytes, PARTS_BITS, false, FOR_INDEXES);
            writes = new WriteBufferManager((long) (bytes * FOR_WRITES), cache);
        }

        void close() {
            writes.close();
            cache.close();
        }
    }

    @Override
    public void setConfig(String storeName, Options options, Map<String, Object> configs) {
        bytes = (Long) Objects.requireNonNull(configs.get(BYTES), BYTES);
        Memory memory = joined(bytes);
        BlockBasedTableConfig table = (BlockBasedTableConfig) options.tableFormatConfig();
        table.setBlockCache(memory.cache);
        table.setCacheIndexAndFilterBlocks(true);
        table.setCacheIndexAndFilterBlocksWithHighPriority(true);
        table.setPinTopLevelIndexAndFilter(true);
        options.setTableFormatConfig(table);
        options.setWriteBufferManager(memory.writes);
        options.setWriteBufferSize(BUFFER_BYTES);
        options.setMaxWriteBufferNumber(BUFFERS);
    }

    @Override
    public void close(String storeName, Options options) {
        left(bytes);
    }

    private static synchronized Memory joined(long bytes) {
        Memory memory = SHARED.computeIfAbsent(bytes, Memory::new);
        memory.stores++;
        return memory;
    }

    private static synchronized void left(long bytes) {
        SHARED.computeIfPresent(bytes, (size, memory) -> {
            memory.stores--;
            if (memory.stores > 0) {
                return memory;
            }
            memory.close();
            return null;
        });
    }

    /** What all stores of that size hold at this moment, in bytes; 0 where none is open. */
    static synchronized long held(long bytes) {
        Memory memory = SHARED.get(bytes);
        return memory == null ? 0 : memory.cache.getUsage();
    }

    /** How many stores share that size. */
    static synchronized int stores(long bytes) {
        Memory memory = SHARED.get(bytes);
        return memory == null ? 0 : memory.stores;
    }
}
