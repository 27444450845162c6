package io.deskpulse.topology;

import java.util.Map;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.ProcessingContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/**
 * A processor's ledger together with the page of the stage's store that it is written through to, so that its counts are
 * committed exactly when the records are that they count.
 */
final class StoredLedger {

    private final String page;
    private final KeyValueStore<String, byte[]> store;
    private final OpenLedgers open;
    private final Ledger ledger;

    private StoredLedger(String page, KeyValueStore<String, byte[]> store, OpenLedgers open, Ledger ledger) {
        this.page = page;
        this.store = store;
        this.open = open;
        this.ledger = ledger;
    }

    /** The store of a stage's ledgers. */
    static StoreBuilder<KeyValueStore<String, byte[]>> storeNamed(String name) {
        return Stores.keyValueStoreBuilder(Stores.inMemoryKeyValueStore(name), Serdes.String(), Serdes.ByteArray())
                .withLoggingEnabled(Map.of())
                .withCachingDisabled();
    }

    /**
     * The ledger as last committed.
     *
     * @param page the processor's name; processors of one stage share a store, but not a page
     */
    static StoredLedger open(ProcessingContext context, String storeName, String page, OpenLedgers open) {
        KeyValueStore<String, byte[]> store = context.getStateStore(storeName);
        byte[] written = store.get(page);
        Ledger ledger = written == null ? new Ledger() : LedgerCodec.decode(written);
        open.add(ledger);
        return new StoredLedger(page, store, open, ledger);
    }

    Ledger ledger() {
        return ledger;
    }

    void add(Entry entry, long amount) {
        ledger.add(entry, amount);
    }

    /** Writes it to the store; to be done before each commit. */
    void save() {
        store.put(page, LedgerCodec.encode(ledger));
    }

    /** The task leaves this process, and its counts with it. */
    void close() {
        open.remove(ledger);
    }
}
