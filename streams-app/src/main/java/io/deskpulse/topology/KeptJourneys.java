package io.deskpulse.topology;

import io.deskpulse.journey.Journey;
import io.deskpulse.journey.JourneyCodec;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * The journeys of one task: all of them as bytes in a store, and those lately touched at hand as they are, because whoever
 * chats is heard of again within seconds. What changes is encoded and stored once for each commit.
 */
final class KeptJourneys {

    private final KeyValueStore<Bytes, byte[]> store;
    private final int room;
    private final StoreRound round;
    private final BeforeCommit.PutOff saving;
    private final Map<Bytes, AtHand> atHand = new LinkedHashMap<>(16, 0.75f, true);
    private final List<AtHand> changed = new ArrayList<>();

    /** A journey as it is, and whether the store lags behind it. */
    private static final class AtHand {

        private final Bytes key;
        private Journey journey;
        private boolean unsaved;

        AtHand(Bytes key) {
            this.key = key;
            this.journey = Journey.NONE;
        }
    }

    /**
     * @param store one without a cache of its own, as {@link BeforeCommit} asks
     * @param room how many are kept at hand
     */
    KeptJourneys(KeyValueStore<Bytes, byte[]> store, int room, BeforeCommit commit) {
        this.store = store;
        this.room = room;
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
        AtHand one = atHand.get(buyer.key());
        if (one != null) {
            return one.journey;
        }
        byte[] stored = store.get(buyer.key());
        return stored == null ? Journey.NONE : decoded(stored, buyer);
    }

    private static Journey decoded(byte[] stored, Buyer buyer) {
        return JourneyCodec.decode(stored, buyer.shopId(), buyer.buyerId());
    }

    /** Keeps a journey that has changed. */
    void put(Buyer buyer, Journey journey) {
        AtHand one = atHand.computeIfAbsent(buyer.key(), AtHand::new);
        one.journey = journey;
        if (!one.unsaved) {
            one.unsaved = true;
            changed.add(one);
            saving.due();
        }
        if (atHand.size() > room) {
            layAside();
        }
    }

    /** The one that has not been touched for longest is left to the store. */
    private void layAside() {
        Iterator<AtHand> longest = atHand.values().iterator();
        AtHand one = longest.next();
        longest.remove();
        saveIfChanged(one);
    }

    private void save() {
        changed.forEach(this::saveIfChanged);
        changed.clear();
    }

    private void saveIfChanged(AtHand one) {
        if (one.unsaved) {
            store.put(one.key, JourneyCodec.encode(one.journey));
            one.unsaved = false;
        }
    }

    /** Forgets a journey that is over. */
    void delete(Buyer buyer) {
        AtHand one = atHand.remove(buyer.key());
        if (one != null) {
            one.unsaved = false;
        }
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
            if (!isUnsaved(atHand.get(stored.key))) {
                Buyer buyer = Buyer.named(stored.key);
                reader.read(buyer, decoded(stored.value, buyer));
            }
        }
    }

    private static boolean isUnsaved(@Nullable AtHand one) {
        return one != null && one.unsaved;
    }
}
