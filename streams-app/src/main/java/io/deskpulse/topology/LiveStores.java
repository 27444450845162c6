package io.deskpulse.topology;

import io.deskpulse.live.LiveDesk;
import io.deskpulse.live.OpenLeg;
import io.deskpulse.live.OpenLegCodec;
import io.deskpulse.live.PaneCodec;
import io.deskpulse.live.PresenceCodec;
import io.deskpulse.live.TotalsCodec;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.api.ProcessingContext;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/** Where a live desk is kept; in memory, for it is of the last hour and of those who wait. */
final class LiveStores {

    /** One-minute panes by minute, shop and agent. */
    static final String PANES = "minute-panes";

    /** The register of open legs. */
    static final String LEGS = "open-legs";

    /** What has been counted by shop and agent since the state began. */
    static final String TOTALS = "live-totals";

    /** The last status of everybody who told one. */
    static final String PRESENCE = "presence";

    /** The last word of each source. */
    static final String CLOCKS = "source-clocks";

    private final KeyValueStore<Bytes, byte[]> panes;
    private final KeyValueStore<Bytes, byte[]> legs;
    private final KeyValueStore<Bytes, byte[]> totals;
    private final KeyValueStore<Bytes, byte[]> presence;
    private final KeyValueStore<Bytes, byte[]> heard;
    private final LiveDesk desk;
    private final SourceClocks clocks;

    private LiveStores(ProcessingContext context, LiveDesk desk, SourceClocks clocks) {
        this.panes = context.getStateStore(PANES);
        this.legs = context.getStateStore(LEGS);
        this.totals = context.getStateStore(TOTALS);
        this.presence = context.getStateStore(PRESENCE);
        this.heard = context.getStateStore(CLOCKS);
        this.desk = desk;
        this.clocks = clocks;
    }

    static Set<StoreBuilder<?>> builders() {
        return Set.of(named(PANES), named(LEGS), named(TOTALS), named(PRESENCE), named(CLOCKS));
    }

    private static StoreBuilder<?> named(String name) {
        return Stores.keyValueStoreBuilder(HashedStore.named(name), Serdes.Bytes(), Serdes.ByteArray())
                .withLoggingEnabled(Map.of())
                .withCachingDisabled();
    }

    /** Restores a desk and its clocks as last committed. */
    static LiveStores open(ProcessingContext context, LiveDesk desk, SourceClocks clocks) {
        LiveStores stores = new LiveStores(context, desk, clocks);
        forEach(stores.panes, pane -> desk.panes()
                .restore(PaneCodec.decodeKey(pane.key.get()), PaneCodec.decode(pane.value)));
        desk.panes().restored();
        forEach(stores.legs, leg -> desk.legs().restore(OpenLegCodec.decode(leg.value)));
        forEach(stores.totals, of -> desk.totals()
                .restore(TotalsCodec.decodeKey(of.key.get()), TotalsCodec.decode(of.value)));
        forEach(stores.presence, told -> desk.presence().restore(PresenceCodec.decode(told.value)));
        forEach(stores.heard, word -> clocks.restore(source(word.key), heard(word.value)));
        return stores;
    }

    private static void forEach(KeyValueStore<Bytes, byte[]> store, Consumer<KeyValue<Bytes, byte[]>> reader) {
        try (KeyValueIterator<Bytes, byte[]> all = store.all()) {
            all.forEachRemaining(reader);
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
            clocks.save(source, (of, word) -> heard.put(key(of), bytes(word)));
        }
    }

    private void saveDesk(Predicate<OpenLeg> mustKeep) {
        desk.panes()
                .save((key, pane) ->
                        panes.put(Bytes.wrap(PaneCodec.encodeKey(key)), pane == null ? null : PaneCodec.encode(pane)));
        desk.legs()
                .save(
                        mustKeep,
                        (key, leg) -> legs.put(
                                Bytes.wrap(OpenLegCodec.encodeKey(key)),
                                leg == null ? null : OpenLegCodec.encode(leg)));
        desk.presence()
                .save((told, status) -> presence.put(
                        Bytes.wrap(PresenceCodec.encodeKey(told)),
                        status == null ? null : PresenceCodec.encode(status)));
        desk.totals()
                .save((whose, of) -> totals.put(
                        Bytes.wrap(TotalsCodec.encodeKey(whose)), of == null ? null : TotalsCodec.encode(of)));
    }

    private static Bytes key(int source) {
        return Bytes.wrap(ByteBuffer.allocate(Integer.BYTES).putInt(source).array());
    }

    private static int source(Bytes key) {
        return ByteBuffer.wrap(key.get()).getInt();
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
