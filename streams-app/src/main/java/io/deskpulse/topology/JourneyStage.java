package io.deskpulse.topology;

import java.util.Map;
import java.util.Set;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;

/** From bytes to facts: the gate and the buyer's journey, with the state they keep. */
final class JourneyStage {

    /** Every buyer's journey by shop and buyer; on disk, for there are as many as buyers. */
    static final String JOURNEYS = "journeys";

    /** What gate and journey have counted. */
    static final String LEDGER = "journey-ledger";

    /** When journeys and ledgers are written. */
    static final String COMMIT = "journey-commit";

    /** What the instance holds of journeys on their way to disk, and as much again of those that are there. */
    private static final long MOST_BYTES_BEFORE_DISK = 64 << 20;

    /** What a task writes to disk at once, while its events wait. */
    private static final long MOST_BYTES_AT_ONCE = 16 << 20;

    private final Setup setup;
    private final StoreBuilder<?> commit = BeforeCommit.named(COMMIT);
    private final StoreBuilder<?> ledgers = StoredLedger.storeNamed(LEDGER);

    JourneyStage(Setup setup) {
        this.setup = setup;
    }

    ProcessorSupplier<byte @Nullable [], byte @Nullable [], Object, Object> gate() {
        return new Supplied<>(() -> new Gate(setup), Set.of(ledgers, commit));
    }

    ProcessorSupplier<byte @Nullable [], byte @Nullable [], Object, Object> presenceGate() {
        return new Supplied<>(() -> new PresenceGate(setup), Set.of(ledgers, commit));
    }

    ProcessorSupplier<Bytes, Admitted, Object, Object> buyerJourney() {
        return new Supplied<>(() -> new BuyerJourney(setup), Set.of(ledgers, commit, journeys()));
    }

    private StoreBuilder<KeyValueStore<Bytes, byte[]>> journeys() {
        // Each task's share, should the instance be given all of them.
        long share = Math.min(
                MOST_BYTES_AT_ONCE, MOST_BYTES_BEFORE_DISK / setup.config().partitions());
        return Stores.keyValueStoreBuilder(WriteBehindStore.onDisk(JOURNEYS, share), Serdes.Bytes(), Serdes.ByteArray())
                .withLoggingEnabled(Map.of())
                .withCachingDisabled();
    }
}
