package io.deskpulse.topology;

import io.deskpulse.due.DueIndex;
import io.deskpulse.journey.Journey;
import io.deskpulse.journey.JourneyCodec;
import java.util.Objects;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/** What is in memory of one buyer's journey: the journey itself while it is at hand, its bytes until they are saved. */
final class KeptJourney {

    private final Bytes key;
    private final DueIndex.Due<KeptJourney> due = new DueIndex.Due<>(this);
    private @Nullable Buyer buyer;
    private @Nullable Journey journey;

    /** The journey as it is to be saved; null where it must still be encoded, and where nothing is to be saved. */
    private byte @Nullable [] unsaved;

    private boolean isUnsaved;
    private boolean isStored;
    private boolean isUsedAgain;

    /** @param isStored whether the store may have it */
    KeptJourney(Bytes key, boolean isStored) {
        this.key = key;
        this.isStored = isStored;
    }

    Bytes key() {
        return key;
    }

    /** Its place among those that time will end. */
    DueIndex.Due<KeptJourney> due() {
        return due;
    }

    boolean isAtHand() {
        return journey != null;
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

    /** Makes the journey an object, from what is to be saved or was. */
    void takeToHand(Buyer whose, KeyValueStore<Bytes, byte[]> store) {
        byte[] bytes = unsaved;
        if (bytes == null) {
            bytes = isStored ? store.get(key) : null;
            isStored = bytes != null;
        }
        buyer = whose;
        journey = bytes == null ? Journey.NONE : whose.journey(bytes);
        isUsedAgain = false;
    }

    /** It was asked for again while it was at hand. */
    void useAgain() {
        isUsedAgain = true;
    }

    /** Spares it once if it was asked for again since it was taken to hand or last spared; whether it was. */
    boolean spare() {
        boolean was = isUsedAgain;
        isUsedAgain = false;
        return was;
    }

    /** What it has become, to be saved. */
    void change(Journey to) {
        journey = to;
        unsaved = null;
        isUnsaved = true;
    }

    /** Whether it has changed since it was saved. */
    boolean isUnsaved() {
        return isUnsaved;
    }

    /** Encodes what is to be saved. */
    void encode() {
        if (isUnsaved && unsaved == null && journey != null) {
            unsaved = JourneyCodec.encode(journey);
        }
    }

    /** Leaves it to the store, or what is to be saved to the next commit. */
    void layAside() {
        encode();
        buyer = null;
        journey = null;
    }

    /** Whether there is nothing to know of it but what the store does. */
    boolean isIdle() {
        return journey == null && !isUnsaved && !due.isWaiting();
    }

    /**
     * Stores what has been encoded.
     *
     * @return whether the store did not have any of it before
     */
    boolean save(KeyValueStore<Bytes, byte[]> store) {
        store.put(key, Objects.requireNonNull(unsaved));
        unsaved = null;
        isUnsaved = false;
        boolean isNew = !isStored;
        isStored = true;
        return isNew;
    }

    /** It is over, and nothing of it will be saved. */
    void forget() {
        unsaved = null;
        isUnsaved = false;
        journey = null;
    }
}
