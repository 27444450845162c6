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
    private final KeyDigests stored = new KeyDigests();
    private final int room;
    private final StoreRound round;
    private final BeforeCommit.PutOff saving;
    private final Map<Bytes, AtHand> atHand = new LinkedHashMap<>(16, 0.75f, true);
    private final List<AtHand> changed = new ArrayList<>();

    /** A buyer's journey as it is; to be used at once, for others may take its room. */
    static final class AtHand {

        private final Bytes key;
        private Journey journey;
        private boolean isStored;
        private boolean isUnsaved;

        private AtHand(Bytes key, Journey journey, boolean isStored) {
            this.key = key;
            this.journey = journey;
            this.isStored = isStored;
        }

        /** {@link Journey#NONE} if it has not begun. */
        Journey journey() {
            return journey;
        }
    }

    /** A stored journey and whose it is. */
    @FunctionalInterface
    interface Reader {
        void read(Buyer buyer, Journey journey);
    }

    /**
     * The journeys as last committed, all of which are read once.
     *
     * @param store one without a cache of its own, as {@link BeforeCommit} asks, that nobody else writes
     * @param room how many are kept at hand
     */
    KeptJourneys(KeyValueStore<Bytes, byte[]> store, int room, BeforeCommit commit, Reader reader) {
        this.store = store;
        this.room = room;
        this.round = new StoreRound(store);
        this.saving = commit.putOff(JourneyStage.JOURNEYS, this::save);
        readAll(reader);
    }

    private void readAll(Reader reader) {
        try (KeyValueIterator<Bytes, byte[]> all = store.all()) {
            while (all.hasNext()) {
                KeyValue<Bytes, byte[]> one = all.next();
                Buyer buyer = Buyer.named(one.key);
                stored.add(one.key);
                reader.read(buyer, decoded(one.value, buyer));
            }
        }
    }

    private static Journey decoded(byte[] bytes, Buyer buyer) {
        return JourneyCodec.decode(bytes, buyer.shopId(), buyer.buyerId());
    }

    /** The journey of a buyer. */
    AtHand of(Buyer buyer) {
        AtHand one = atHand.get(buyer.key());
        if (one == null) {
            one = loaded(buyer);
            atHand.put(one.key, one);
            if (atHand.size() > room) {
                layAside();
            }
        }
        return one;
    }

    private AtHand loaded(Buyer buyer) {
        byte[] bytes = stored.mayContain(buyer.key()) ? store.get(buyer.key()) : null;
        return bytes == null
                ? new AtHand(buyer.key(), Journey.NONE, false)
                : new AtHand(buyer.key(), decoded(bytes, buyer), true);
    }

    /** Keeps what a journey has become. */
    void change(AtHand one, Journey journey) {
        one.journey = journey;
        if (!one.isUnsaved) {
            one.isUnsaved = true;
            changed.add(one);
            saving.due();
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
        if (one.isUnsaved) {
            store.put(one.key, JourneyCodec.encode(one.journey));
            one.isUnsaved = false;
            if (!one.isStored) {
                one.isStored = true;
                stored.add(one.key);
            }
        }
    }

    /** Forgets a journey that is over. */
    void delete(Buyer buyer) {
        AtHand one = atHand.remove(buyer.key());
        if (one != null) {
            one.isUnsaved = false;
        }
        if (store.delete(buyer.key()) != null) {
            stored.remove(buyer.key());
        }
    }

    /**
     * Some journeys, others at each call, all of them in turn; none that has changed since the last commit.
     *
     * @param most how many at most
     */
    void forSome(int most, Reader reader) {
        for (KeyValue<Bytes, byte[]> one : round.next(most)) {
            if (!isUnsaved(atHand.get(one.key))) {
                Buyer buyer = Buyer.named(one.key);
                reader.read(buyer, decoded(one.value, buyer));
            }
        }
    }

    private static boolean isUnsaved(@Nullable AtHand one) {
        return one != null && one.isUnsaved;
    }
}
