package io.deskpulse.journey;

import io.deskpulse.encoding.ByteReader;
import io.deskpulse.encoding.ByteWriter;
import io.deskpulse.encoding.Codes;
import io.deskpulse.event.ChatMessage;
import io.deskpulse.event.Kind;
import io.deskpulse.event.Sender;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The stored bytes of a journey. The shop and the buyer are its key's, not repeated in its value. */
public final class JourneyCodec {

    /** The layout written; a change of layout takes the next number and keeps reading this one. */
    static final int VERSION = 1;

    private static final Codes<Sender> SENDERS =
            Codes.of(List.of(Sender.BUYER, Sender.AGENT, Sender.ASSIST, Sender.AUTO, Sender.BOT, Sender.SYSTEM));
    private static final Codes<Kind> KINDS = Codes.of(List.of(
            Kind.TEXT,
            Kind.MEDIA,
            Kind.CARD,
            Kind.OTHER,
            Kind.ASSIGN,
            Kind.TRANSFER,
            Kind.QUEUE,
            Kind.CLOSE,
            Kind.NOTICE));

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
        out.writeEach(journey.tail(), message -> write(out, message));
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
        Conversation base = ConversationCodec.read(in);
        List<ChatMessage> tail = in.readEach(() -> read(in, shopId, buyerId));
        return new Journey(base, tail, newest, asOf, new SeenIds(ids), null);
    }

    private static void write(ByteWriter out, ChatMessage message) {
        out.writeText(message.messageId());
        out.writeText(message.agentId());
        out.writeByte(SENDERS.codeOf(message.sender()));
        out.writeByte(KINDS.codeOf(message.kind()));
        out.writeText(message.toAgentId());
        out.writeLong(message.sentAt());
    }

    private static ChatMessage read(ByteReader in, String shopId, String buyerId) {
        String messageId = in.readText();
        @Nullable String agentId = in.readOptionalText();
        Sender sender = SENDERS.ofCode(in.readByte());
        Kind kind = KINDS.ofCode(in.readByte());
        @Nullable String toAgentId = in.readOptionalText();
        long sentAt = in.readLong();
        return new ChatMessage(
                messageId, shopId, buyerId, agentId, sender, kind, toAgentId, sentAt, ChatMessage.NO_CHARS);
    }
}
