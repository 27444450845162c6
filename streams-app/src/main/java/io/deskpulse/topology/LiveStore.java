package io.deskpulse.topology;

import io.deskpulse.live.LiveDesk;
import io.deskpulse.live.OpenLeg;
import io.deskpulse.live.OpenLegCodec;
import io.deskpulse.live.PaneCodec;
import io.deskpulse.live.PresenceCodec;
import io.deskpulse.live.TotalsCodec;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.api.ProcessingContext;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;

/**
 * Where a live desk is kept; in memory, for it is of the last hour and of those who wait. All of it in one store, because
 * every store has a changelog whose partition takes part in each transaction, however little changes.
 */
final class LiveStore {

    static final String NAME = "live-desk";

    /** One-minute panes by minute, shop and agent. */
    private static final char PANE = 'p';

    /** The register of open legs. */
    private static final char LEG = 'l';

    /** What has been counted by shop and agent since the state began. */
    private static final char TOTALS = 't';

    /** The last status of everybody who told one. */
    private static final char STATUS = 's';

    /** The last word of each source. */
    private static final char CLOCK = 'c';

    private final KeyValueStore<Bytes, byte[]> store;
    private final LiveDesk desk;
    private final SourceClocks clocks;

    private LiveStore(ProcessingContext context, LiveDesk desk, SourceClocks clocks) {
        this.store = context.getStateStore(NAME);
        this.desk = desk;
        this.clocks = clocks;
    }

    static StoreBuilder<?> builder() {
        return Stores.keyValueStoreBuilder(HashedStore.named(NAME), Serdes.Bytes(), Serdes.ByteArray())
                .withLoggingEnabled(Map.of())
                .withCachingDisabled();
    }

    /** Restores a desk and its clocks as last committed. */
    static LiveStore open(ProcessingContext context, LiveDesk desk, SourceClocks clocks) {
        LiveStore live = new LiveStore(context, desk, clocks);
        try (KeyValueIterator<Bytes, byte[]> all = live.store.all()) {
            all.forEachRemaining(live::restore);
        }
        desk.panes().restored();
        return live;
    }

    private void restore(KeyValue<Bytes, byte[]> entry) {
        byte[] stored = entry.key.get();
        byte[] key = Arrays.copyOfRange(stored, 1, stored.length);
        byte[] value = entry.value;
        switch ((char) stored[0]) {
            case PANE -> desk.panes().restore(PaneCodec.decodeKey(key), PaneCodec.decode(value));
            case LEG -> desk.legs().restore(OpenLegCodec.decode(key, value));
            case TOTALS -> desk.totals().restore(TotalsCodec.decodeKey(key), TotalsCodec.decode(value));
            case STATUS -> desk.presence().restore(PresenceCodec.decode(value));
            case CLOCK -> clocks.restore(source(key), heard(value));
            default ->
                throw new IllegalArgumentException(NAME + " holds an entry of a kind that is not known: " + stored[0]);
        }
    }

    /**
     * Writes what has changed, the last words of some sources included.
     *
     * @param mustKeep whether a leg has to outlive a restart
     */
    void save(Set<Integer> sources, Predicate<OpenLeg> mustKeep) {
        saveDesk(mustKeep);
        for (int source : sources) {
            clocks.save(source, (of, word) -> put(CLOCK, key(of), bytes(word)));
        }
    }

    private void saveDesk(Predicate<OpenLeg> mustKeep) {
        desk.panes()
                .save((key, pane) -> put(PANE, PaneCodec.encodeKey(key), pane == null ? null : PaneCodec.encode(pane)));
        desk.legs()
                .save(
                        mustKeep,
                        (key, leg) ->
                                put(LEG, OpenLegCodec.encodeKey(key), leg == null ? null : OpenLegCodec.encode(leg)));
        desk.presence()
                .save((told, status) -> put(
                        STATUS, PresenceCodec.encodeKey(told), status == null ? null : PresenceCodec.encode(status)));
        desk.totals()
                .save((whose, of) ->
                        put(TOTALS, TotalsCodec.encodeKey(whose), of == null ? null : TotalsCodec.encode(of)));
    }

    private void put(char kind, byte[] key, byte @Nullable [] value) {
        byte[] stored = new byte[1 + key.length];
        stored[0] = (byte) kind;
        System.arraycopy(key, 0, stored, 1, key.length);
        store.put(Bytes.wrap(stored), value);
    }

    private static byte[] key(int source) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(source).array();
    }

    private static int source(byte[] key) {
        return ByteBuffer.wrap(key).getInt();
    }

    private static byte[] bytes(SourceClocks.Heard word) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(word.newest())
                .putLong(word.heardAt())
                .array();
    }

    private static SourceClocks.Heard heard(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        return new SourceClocks.Heard(in.getLong(), in.getLong());
    }
}
