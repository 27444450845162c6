package io.deskpulse.journey;

import io.deskpulse.encoding.ByteReader;
import io.deskpulse.encoding.ByteWriter;
import java.util.List;

/** The stored bytes of a journey. The shop and the buyer are its key's, not repeated in its value. */
public final class JourneyCodec {

    /** The layout written; a change of layout takes the next number and keeps reading this one. */
    static final int VERSION = 1;

    private JourneyCodec() {}

    /** A journey's bytes. */
    public static byte[] encode(Journey journey) {
        ByteWriter out = new ByteWriter(VERSION);
        out.writeLong(journey.newest());
        out.writeLong(journey.asOf());
        long[] ids = journey.ids().toArray();
        out.writeLong(ids.length);
        for (long id : ids) {
            out.writeFixedLong(id);
        }
        ConversationCodec.write(out, journey.base());
        out.writeEach(journey.tail(), message -> EventEncoding.write(out, message));
        out.writeEach(journey.orders(), order -> EventEncoding.write(out, order));
        out.writeEach(journey.ratings(), rating -> EventEncoding.write(out, rating));
        return out.toBytes();
    }

    /**
     * The journey of those bytes.
     *
     * @param shopId from the record key
     * @param buyerId from the record key
     */
    public static Journey decode(byte[] bytes, String shopId, String buyerId) {
        ByteReader in = new ByteReader(bytes, VERSION);
        long newest = in.readLong();
        long asOf = in.readLong();
        long[] ids = new long[in.readInt()];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = in.readFixedLong();
        }
        EventEncoding events = new EventEncoding(in, shopId, buyerId);
        return new Journey(
                ConversationCodec.read(in),
                in.readEach(events::readMessage),
                newest,
                asOf,
                new SeenIds(ids),
                in.readEach(events::readOrder),
                in.readEach(events::readRating),
                null,
                List.of());
    }
}
