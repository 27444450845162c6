package io.deskpulse.topology;

import io.deskpulse.journey.Journey;
import io.deskpulse.journey.JourneyCodec;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * The journeys of one task: all of them as bytes in a store, and those lately touched at hand as they are, because whoever
 * chats is heard of again within seconds. What changes is encoded and stored once for each commit.
 */
final class KeptJourneys {

    /** The most at hand, a few kilobytes each; a busy task has so many buyers in conversation. */
    static final int AT_HAND = 10_000;

    private final KeyValueStore<Bytes, byte[]> store;
    private final StoreRound round;
    private final BeforeCommit.PutOff saving;
    private final Map<Bytes, Journey> atHand = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<Bytes, Journey> unsaved = new HashMap<>();

    /** @param store one without a cache of its own, as {@link BeforeCommit} asks */
    KeptJourneys(KeyValueStore<Bytes, byte[]> store, BeforeCommit commit) {
        this.store = store;
        this.round = new StoreRound(store);
        this.saving = commit.putOff(JourneyStage.JOURNEYS, this::save);
    }

    /** A stored journey and whose it is. */
    @FunctionalInterface
    interface Reader {
        void read(Buyer buyer, Journey journey);
    }

    /** The journey of a buyer, {@link Journey#NONE} if it has not begun. */
    Journey get(Buyer buyer) {
        Journey journey = atHand.get(buyer.key());
        if (journey != null) {
            return journey;
        }
        byte[] stored = store.get(buyer.key());
        return stored == null ? Journey.NONE : decoded(stored, buyer);
    }

    private static Journey decoded(byte[] stored, Buyer buyer) {
        return JourneyCodec.decode(stored, buyer.shopId(), buyer.buyerId());
    }

    /** Keeps a journey that has changed. */
    void put(Buyer buyer, Journey journey) {
        atHand.put(buyer.key(), journey);
        unsaved.put(buyer.key(), journey);
        saving.due();
        if (atHand.size() > AT_HAND) {
            layAside();
        }
    }

    /** The one that has not been touched for longest is left to the store. */
    private void layAside() {
        Iterator<Bytes> longest = atHand.keySet().iterator();
        Bytes key = longest.next();
        longest.remove();
        Journey changed = unsaved.remove(key);
        if (changed != null) {
            store(key, changed);
        }
    }

    private void save() {
        unsaved.forEach(this::store);
        unsaved.clear();
    }

    private void store(Bytes key, Journey journey) {
        store.put(key, JourneyCodec.encode(journey));
    }

    /** Forgets a journey that is over. */
    void delete(Buyer buyer) {
        atHand.remove(buyer.key());
        unsaved.remove(buyer.key());
        store.delete(buyer.key());
    }

    /** All journeys as last committed, before any has changed. */
    void forEachStored(Reader reader) {
        try (KeyValueIterator<Bytes, byte[]> all = store.all()) {
            while (all.hasNext()) {
                KeyValue<Bytes, byte[]> stored = all.next();
                Buyer buyer = Buyer.named(stored.key);
                reader.read(buyer, decoded(stored.value, buyer));
            }
        }
    }

    /**
     * Some journeys, others at each call, all of them in turn; none that has changed since the last commit.
     *
     * @param most how many at most
     */
    void forSome(int most, Reader reader) {
        for (KeyValue<Bytes, byte[]> stored : round.next(most)) {
            if (!unsaved.containsKey(stored.key)) {
                Buyer buyer = Buyer.named(stored.key);
                reader.read(buyer, decoded(stored.value, buyer));
            }
        }
    }
}
