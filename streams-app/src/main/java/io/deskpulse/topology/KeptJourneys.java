package io.deskpulse.topology;

import io.deskpulse.due.DueIndex;
import io.deskpulse.journey.Journey;
import io.deskpulse.journey.JourneyCodec;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * The journeys of one task: all of them as bytes in a store, those lately touched at hand as they are, because whoever
 * chats is heard of again within seconds, and an index of what time will end. What changes is encoded and stored once for
 * each commit, and not before: then the task's thread writes what another has changed.
 */
final class KeptJourneys {

    private final KeyValueStore<Bytes, byte[]> store;
    private final KeyDigests stored = new KeyDigests();
    private final StoreRound round;
    private final BeforeCommit.PutOff saving;

    /** Who is at hand, and who waits for the passing of time. */
    private final Map<Bytes, Place> places = new HashMap<>();

    private final DueIndex<Place> dues = new DueIndex<>();
    private final JourneysAtHand atHand;
    private final List<Place> changed = new ArrayList<>();

    /** What has changed since it was last encoded. */
    private final List<Place> unencoded = new ArrayList<>();

    /** What is in memory of one buyer's journey. */
    static final class Place {

        private final Bytes key;
        private final DueIndex.Due<Place> due = new DueIndex.Due<>(this);
        private @Nullable Buyer buyer;
        private @Nullable Journey journey;

        /** The journey as it is to be saved; null where it must still be encoded, and where nothing is to be saved. */
        private byte @Nullable [] unsaved;

        private boolean isStored;
        private boolean isUnsaved;

        /** Whether it was asked for again since it was taken to hand or last spared; {@link JourneysAtHand}'s. */
        boolean isUsedAgain;

        private Place(Bytes key, boolean isStored) {
            this.key = key;
            this.isStored = isStored;
        }

        /** Whose it is; of one that has been handed out, until the next is. */
        Buyer buyer() {
            return atHand(buyer);
        }

        /** The journey, {@link Journey#NONE} if it has not begun; of one that has been handed out, until the next is. */
        Journey journey() {
            return atHand(journey);
        }

        private static <T> T atHand(@Nullable T part) {
            if (part == null) {
                throw new IllegalStateException("the journey has been laid aside");
            }
            return part;
        }
    }

    /** A stored journey and whose it is. */
    @FunctionalInterface
    interface Reader {
        void read(Buyer buyer, Journey journey);
    }

    /** When a journey next has something that time ends, in epoch milliseconds; {@link Long#MAX_VALUE} if it has not. */
    @FunctionalInterface
    interface Timing {
        long dueAt(Buyer buyer, Journey journey);
    }

    /**
     * The journeys as last committed, all of which are read once.
     *
     * @param store one without a cache of its own, as {@link BeforeCommit} asks, that nobody else writes
     * @param room how many are kept at hand
     * @param timing of stored journeys, by which the index is derived: it is nowhere else
     */
    KeptJourneys(KeyValueStore<Bytes, byte[]> store, int room, BeforeCommit commit, Timing timing) {
        this.store = store;
        this.atHand = new JourneysAtHand(room, this::layAside);
        this.round = new StoreRound(store);
        this.saving = commit.putOff(JourneyStage.JOURNEYS, this::save);
        readAll(timing);
    }

    private void readAll(Timing timing) {
        try (KeyValueIterator<Bytes, byte[]> all = store.all()) {
            while (all.hasNext()) {
                KeyValue<Bytes, byte[]> one = all.next();
                Buyer buyer = Buyer.named(one.key);
                stored.add(one.key);
                long due = timing.dueAt(buyer, decoded(one.value, buyer));
                if (due != Long.MAX_VALUE) {
                    Place place = new Place(one.key, true);
                    places.put(one.key, place);
                    dues.schedule(place.due, due);
                }
            }
        }
    }

    private static Journey decoded(byte[] bytes, Buyer buyer) {
        return JourneyCodec.decode(bytes, buyer.shopId(), buyer.buyerId());
    }

    /** The journey of a buyer. */
    Place of(Buyer buyer) {
        Place place = places.get(buyer.key());
        if (place == null) {
            place = new Place(buyer.key(), stored.mayContain(buyer.key()));
            places.put(place.key, place);
        }
        if (place.journey == null) {
            takeToHand(place, buyer);
        } else {
            place.isUsedAgain = true;
        }
        return place;
    }

    private void takeToHand(Place place, Buyer buyer) {
        byte[] bytes = place.unsaved;
        if (bytes == null) {
            bytes = place.isStored ? store.get(place.key) : null;
            place.isStored = bytes != null;
        }
        place.buyer = buyer;
        place.journey = bytes == null ? Journey.NONE : decoded(bytes, buyer);
        atHand.add(place);
    }

    /**
     * Keeps what a journey has become.
     *
     * @param due when it next has something that time ends, as by {@link Timing}
     */
    void change(Place place, Journey journey, long due) {
        place.journey = journey;
        place.unsaved = null;
        unencoded.add(place);
        if (!place.isUnsaved) {
            place.isUnsaved = true;
            changed.add(place);
            saving.due();
        }
        if (due == Long.MAX_VALUE) {
            dues.remove(place.due);
        } else {
            dues.schedule(place.due, due);
        }
    }

    /**
     * Encodes what has changed, so that whoever writes it need not. Hardly anybody is heard of twice between two commits, so
     * hardly anything is encoded in vain.
     */
    void encodeChanged() {
        unencoded.forEach(KeptJourneys::encode);
        unencoded.clear();
    }

    private static void encode(Place place) {
        if (place.isUnsaved && place.unsaved == null && place.journey != null) {
            place.unsaved = JourneyCodec.encode(place.journey);
        }
    }

    /** Hands out journeys that time has come for, the earliest first and so many at most, each to be changed. */
    void forEachDue(long now, int most, Consumer<Place> visitor) {
        dues.forEachDue(now, most, place -> {
            if (place.journey == null) {
                takeToHand(place, Buyer.named(place.key));
            }
            visitor.accept(place);
        });
    }

    /** How many journeys have something that time will end. */
    int waiting() {
        return dues.size();
    }

    /** The journey is left to the store, or to the next commit; one that was deleted is nobody's any more. */
    private void layAside(Place place) {
        encode(place);
        place.buyer = null;
        place.journey = null;
        leaveIfIdle(place);
    }

    private void leaveIfIdle(Place place) {
        if (place.journey == null && !place.isUnsaved && !place.due.isWaiting()) {
            places.remove(place.key, place);
        }
    }

    private void save() {
        encodeChanged();
        changed.forEach(this::saveIfChanged);
        changed.clear();
    }

    private void saveIfChanged(Place place) {
        if (place.isUnsaved) {
            store.put(place.key, Objects.requireNonNull(place.unsaved));
            place.unsaved = null;
            place.isUnsaved = false;
            if (!place.isStored) {
                place.isStored = true;
                stored.add(place.key);
            }
            leaveIfIdle(place);
        }
    }

    /** Forgets a journey that is over. */
    void delete(Buyer buyer) {
        Place place = places.remove(buyer.key());
        if (place != null) {
            place.isUnsaved = false;
            place.unsaved = null;
            place.journey = null;
            dues.remove(place.due);
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
            if (!isUnsaved(places.get(one.key))) {
                Buyer buyer = Buyer.named(one.key);
                reader.read(buyer, decoded(one.value, buyer));
            }
        }
    }

    private static boolean isUnsaved(@Nullable Place place) {
        return place != null && place.isUnsaved;
    }
}
