package io.deskpulse.topology;

import io.deskpulse.due.DueIndex;
import io.deskpulse.journey.Journey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * The journeys of one task: all of them as bytes in a store, those lately touched at hand as they are, because whoever
 * chats is heard of again within seconds, and an index of what time will end. What changes is stored once for each commit, and
 * not before: then the task's thread writes what another has changed and encoded.
 */
final class KeptJourneys {

    private final KeyValueStore<Bytes, byte[]> store;
    private final KeyDigests stored = new KeyDigests();
    private final StoreRound round;
    private final BeforeCommit.PutOff saving;

    /** Who is at hand, and who waits for the passing of time. */
    private final Map<Bytes, KeptJourney> inMemory = new HashMap<>();

    private final DueIndex<KeptJourney> dues = new DueIndex<>();
    private final JourneysAtHand atHand;
    private final List<KeptJourney> changed = new ArrayList<>();

    /** What has changed since it was last encoded. */
    private final List<KeptJourney> unencoded = new ArrayList<>();

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
                long due = timing.dueAt(buyer, buyer.journey(one.value));
                if (due != Long.MAX_VALUE) {
                    KeptJourney kept = new KeptJourney(one.key, true);
                    inMemory.put(one.key, kept);
                    dues.schedule(kept.due(), due);
                }
            }
        }
    }

    /** The journey of a buyer. */
    KeptJourney of(Buyer buyer) {
        KeptJourney kept = inMemory.get(buyer.key());
        if (kept == null) {
            kept = new KeptJourney(buyer.key(), stored.mayContain(buyer.key()));
            inMemory.put(kept.key(), kept);
        }
        if (kept.isAtHand()) {
            kept.useAgain();
        } else {
            takeToHand(kept, buyer);
        }
        return kept;
    }

    private void takeToHand(KeptJourney kept, Buyer buyer) {
        kept.takeToHand(buyer, store);
        atHand.add(kept);
    }

    /**
     * Keeps what a journey has become.
     *
     * @param due when it next has something that time ends, as by {@link Timing}
     */
    void change(KeptJourney kept, Journey journey, long due) {
        if (!kept.isUnsaved()) {
            changed.add(kept);
            saving.due();
        }
        kept.change(journey);
        unencoded.add(kept);
        if (due == Long.MAX_VALUE) {
            dues.remove(kept.due());
        } else {
            dues.schedule(kept.due(), due);
        }
    }

    /**
     * Encodes what has changed, so that whoever writes it need not. Hardly anybody is heard of twice between two commits, so
     * hardly anything is encoded in vain.
     */
    void encodeChanged() {
        unencoded.forEach(KeptJourney::encode);
        unencoded.clear();
    }

    /** Hands out journeys that time has come for, the earliest first and so many at most, each to be changed. */
    void forEachDue(long now, int most, Consumer<KeptJourney> visitor) {
        dues.forEachDue(now, most, kept -> {
            if (!kept.isAtHand()) {
                takeToHand(kept, Buyer.named(kept.key()));
            }
            visitor.accept(kept);
        });
    }

    /** How many journeys have something that time will end. */
    int waiting() {
        return dues.size();
    }

    /** The journey is left to the store, or to the next commit. */
    private void layAside(KeptJourney kept) {
        kept.layAside();
        leaveIfIdle(kept);
    }

    /** One that was deleted is nobody's any more. */
    private void leaveIfIdle(KeptJourney kept) {
        if (kept.isIdle()) {
            inMemory.remove(kept.key(), kept);
        }
    }

    private void save() {
        encodeChanged();
        changed.forEach(this::saveIfUnsaved);
        changed.clear();
    }

    private void saveIfUnsaved(KeptJourney kept) {
        if (kept.isUnsaved()) {
            if (kept.save(store)) {
                stored.add(kept.key());
            }
            leaveIfIdle(kept);
        }
    }

    /** Forgets a journey that is over. */
    void delete(Buyer buyer) {
        KeptJourney kept = inMemory.remove(buyer.key());
        if (kept != null) {
            kept.forget();
            dues.remove(kept.due());
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
            if (!isUnsaved(inMemory.get(one.key))) {
                Buyer buyer = Buyer.named(one.key);
                reader.read(buyer, buyer.journey(one.value));
            }
        }
    }

    private static boolean isUnsaved(@Nullable KeptJourney kept) {
        return kept != null && kept.isUnsaved();
    }
}
