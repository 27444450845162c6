package io.deskpulse.live;

import io.deskpulse.encoding.ByteReader;
import io.deskpulse.encoding.ByteWriter;
import io.deskpulse.encoding.Codes;
import io.deskpulse.event.AgentStatus;
import io.deskpulse.event.Presence;
import java.util.List;

/** The stored bytes of a status, and the key that it is stored under. */
public final class PresenceCodec {

    /** The layout written; a change of layout takes the next number and keeps reading this one. */
    static final int VERSION = 1;

    private static final Codes<Presence> STATUSES =
            Codes.of(List.of(Presence.ONLINE, Presence.BUSY, Presence.AWAY, Presence.OFFLINE));

    private PresenceCodec() {}

    /** A status's bytes. */
    public static byte[] encode(AgentStatus status) {
        ByteWriter out = new ByteWriter(VERSION);
        out.writeText(status.agentId());
        out.writeText(status.shopId());
        out.writeByte(STATUSES.codeOf(status.status()));
        out.writeLong(status.maxChats());
        out.writeLong(status.at());
        return out.toBytes();
    }

    /** The bytes that it is stored under. */
    public static byte[] encodeKey(PresenceBook.Told told) {
        ByteWriter out = new ByteWriter(VERSION);
        out.writeText(told.agentId());
        out.writeText(told.shopId());
        return out.toBytes();
    }

    /** The status of those bytes. */
    public static AgentStatus decode(byte[] bytes) {
        ByteReader in = new ByteReader(bytes, VERSION);
        return new AgentStatus(
                in.readText(), in.readOptionalText(), STATUSES.ofCode(in.readByte()), in.readInt(), in.readLong());
    }
}
