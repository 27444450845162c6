package io.deskpulse.topology;

import io.deskpulse.desk.DayKey;
import io.deskpulse.desk.DayRow;
import io.deskpulse.desk.DayRowCodec;
import io.deskpulse.desk.DayRows;
import io.deskpulse.desk.LastUsed;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;

/**
 * The day rows of one task. Rows lately changed are kept decoded, so that a commit costs one encoding of each row
 * that changed and no decoding; what counts is the store.
 */
final class DayRowStore implements DayRows {

    private static final int DECODED = 2_048;

    /** How many months before a day its DSR sums ratings over (METRICS §6). */
    private static final int RATED_MONTHS = 6;

    private final KeyValueStore<DayKey, DayRow> store;
    private final Map<DayKey, DayRow> changed = new LinkedHashMap<>();
    private final LastUsed<DayKey, DayRow> lastShop = new LastUsed<>();
    private final LastUsed<DayKey, DayRow> lastAgent = new LastUsed<>();
    private final LinkedHashMap<DayKey, DayRow> decoded = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<DayKey, DayRow> eldest) {
            return size() > DECODED;
        }
    };

    DayRowStore(KeyValueStore<DayKey, DayRow> store) {
        this.store = store;
    }

    /** The store; in memory, for rows are few and read as a whole. */
    static StoreBuilder<KeyValueStore<DayKey, DayRow>> named(String name) {
        return Stores.keyValueStoreBuilder(Stores.inMemoryKeyValueStore(name), DayRowKeys.serde(), rowSerde())
                .withLoggingEnabled(Map.of())
                .withCachingDisabled();
    }

    private static Serde<DayRow> rowSerde() {
        return Serdes.serdeFrom(
                (topic, row) -> row == null ? null : DayRowCodec.encode(row),
                (topic, bytes) -> bytes == null ? null : DayRowCodec.decode(bytes));
    }

    @Override
    public void change(DayKey key, Consumer<DayRow> change) {
        LastUsed<DayKey, DayRow> last = key.isShop() ? lastShop : lastAgent;
        change.accept(last.get(key, this::changing));
    }

    private DayRow changing(DayKey key) {
        return changed.computeIfAbsent(key, this::load);
    }

    private DayRow load(DayKey key) {
        return decoded.computeIfAbsent(key, absent -> {
            DayRow stored = store.get(absent);
            return stored == null ? new DayRow() : stored;
        });
    }

    /** Writes changed rows through. */
    void save() {
        changed.forEach(this::put);
        changed.clear();
        lastShop.forget();
        lastAgent.forget();
    }

    /** A row that facts have emptied again is none. */
    private void put(DayKey key, DayRow row) {
        store.put(key, row.isBlank() ? null : row);
    }

    /** Lets days before one go, but for the ratings on them, which later days sum over six months. */
    void forgetBefore(LocalDate day) {
        SortedMap<DayKey, DayRow> old = read(store.range(DayRowKeys.FIRST, DayRowKeys.startOf(day)));
        DayKey rated = DayRowKeys.startOf(day.minusMonths(RATED_MONTHS));
        old.forEach((key, row) -> put(key, key.compareTo(rated) < 0 ? new DayRow() : row.ratingsOnly()));
        decoded.keySet().removeAll(old.keySet());
    }

    /** Rows of a day, or of all days, out of any store of them. */
    static SortedMap<DayKey, DayRow> read(ReadOnlyKeyValueStore<DayKey, DayRow> store, @Nullable LocalDate day) {
        return read(
                day == null ? store.all() : store.range(DayRowKeys.startOf(day), DayRowKeys.startOf(day.plusDays(1))));
    }

    private static SortedMap<DayKey, DayRow> read(KeyValueIterator<DayKey, DayRow> rows) {
        TreeMap<DayKey, DayRow> found = new TreeMap<>();
        try (rows) {
            while (rows.hasNext()) {
                KeyValue<DayKey, DayRow> row = rows.next();
                if (row.value != null) {
                    found.put(row.key, row.value);
                }
            }
        }
        return found;
    }
}
