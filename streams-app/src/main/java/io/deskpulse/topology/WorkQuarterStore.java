package io.deskpulse.topology;

import io.deskpulse.workload.WorkKey;
import io.deskpulse.workload.WorkQuarter;
import io.deskpulse.workload.WorkQuarterCodec;
import io.deskpulse.workload.WorkQuarters;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;

/**
 * Agents' quarter-hours of one task; on disk, for they are kept as long as day rows and hardly any but the newest are
 * looked at again.
 */
final class WorkQuarterStore implements WorkQuarters {

    private static final int DECODED = 8_192;
    private static final long MOST_BYTES_BEFORE_DISK = 4 << 20;
    private static final byte SEPARATOR = 0;

    private final KeyValueStore<Bytes, byte[]> store;
    private final LinkedHashMap<WorkKey, WorkQuarter> decoded = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<WorkKey, WorkQuarter> eldest) {
            return size() > DECODED;
        }
    };

    WorkQuarterStore(KeyValueStore<Bytes, byte[]> store) {
        this.store = store;
    }

    static StoreBuilder<KeyValueStore<Bytes, byte[]>> named(String name) {
        return Stores.keyValueStoreBuilder(
                        WriteBehindStore.onDisk(name, MOST_BYTES_BEFORE_DISK), Serdes.Bytes(), Serdes.ByteArray())
                .withLoggingEnabled(Map.of())
                .withCachingDisabled();
    }

    @Override
    public @Nullable WorkQuarter find(WorkKey key) {
        WorkQuarter quarter = decoded.get(key);
        if (quarter == null) {
            byte[] bytes = store.get(encode(key));
            quarter = bytes == null ? null : WorkQuarterCodec.decode(bytes);
        }
        return quarter;
    }

    @Override
    public void save(WorkKey key, @Nullable WorkQuarter quarter) {
        if (quarter == null) {
            decoded.remove(key);
            store.delete(encode(key));
        } else {
            decoded.put(key, quarter);
            store.put(encode(key), WorkQuarterCodec.encode(quarter));
        }
    }

    /** Lets go what was before a day began in UTC. */
    void forgetBefore(LocalDate day) {
        long first = day.atStartOfDay().toEpochSecond(ZoneOffset.UTC) * 1000 / WorkQuarter.LENGTH_MS;
        List<Bytes> old = new ArrayList<>();
        try (KeyValueIterator<Bytes, byte[]> quarters = store.range(null, startOf(first))) {
            quarters.forEachRemaining(quarter -> old.add(quarter.key));
        }
        old.forEach(store::delete);
        decoded.keySet().removeIf(key -> key.quarter() < first);
    }

    private static Bytes startOf(long quarter) {
        return encode(new WorkKey(quarter, "", ""));
    }

    /** Sorted by quarter-hour: bytes are compared without sign, so the first bit is turned over. */
    private static Bytes encode(WorkKey key) {
        byte[] shop = key.shopId().getBytes(StandardCharsets.UTF_8);
        byte[] agent = key.agentId().getBytes(StandardCharsets.UTF_8);
        return Bytes.wrap(ByteBuffer.allocate(Integer.BYTES + shop.length + 1 + agent.length)
                .putInt((int) key.quarter() ^ Integer.MIN_VALUE)
                .put(shop)
                .put(SEPARATOR)
                .put(agent)
                .array());
    }
}
