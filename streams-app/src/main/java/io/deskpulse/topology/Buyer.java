package io.deskpulse.topology;

import io.deskpulse.event.Event;
import io.deskpulse.journey.Journey;
import io.deskpulse.journey.JourneyCodec;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.utils.Bytes;

/**
 * Whose journey it is.
 *
 * @param key {@code shopId:buyerId} in UTF-8, the key of records and of the store
 */
record Buyer(Bytes key, String shopId, String buyerId) {

    /** The buyer of an event whose record key is known to be his. */
    static Buyer of(Bytes key, Event event) {
        return new Buyer(key, event.shopId(), event.buyerId());
    }

    /** The buyer that a key names; no identifier of a shop or buyer holds a colon. */
    static Buyer named(Bytes key) {
        String name = new String(key.get(), StandardCharsets.UTF_8);
        int colon = name.indexOf(':');
        return new Buyer(key, name.substring(0, colon), name.substring(colon + 1));
    }

    /** His journey as it is stored. */
    Journey journey(byte[] stored) {
        return JourneyCodec.decode(stored, shopId, buyerId);
    }
}
