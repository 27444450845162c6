package io.deskpulse.journey;

import io.deskpulse.encoding.ByteReader;
import io.deskpulse.encoding.ByteWriter;
import io.deskpulse.encoding.Codes;
import io.deskpulse.event.ChatMessage;
import io.deskpulse.event.Kind;
import io.deskpulse.event.OrderEvent;
import io.deskpulse.event.OrderType;
import io.deskpulse.event.RatingEvent;
import io.deskpulse.event.RatingType;
import io.deskpulse.event.Sender;
import java.util.List;

/** The events a journey keeps, in its bytes; without shop and buyer, and without what no rule asks for. */
final class EventEncoding {

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
    private static final Codes<OrderType> ORDER_TYPES =
            Codes.of(List.of(OrderType.CREATED, OrderType.PAID, OrderType.CANCELLED, OrderType.REFUNDED));
    private static final Codes<RatingType> RATING_TYPES = Codes.of(List.of(RatingType.DSR, RatingType.CSAT));

    private final ByteReader in;
    private final String shopId;
    private final String buyerId;

    EventEncoding(ByteReader in, String shopId, String buyerId) {
        this.in = in;
        this.shopId = shopId;
        this.buyerId = buyerId;
    }

    static void write(ByteWriter out, ChatMessage message) {
        out.writeText(message.messageId());
        out.writeText(message.agentId());
        out.writeByte(SENDERS.codeOf(message.sender()));
        out.writeByte(KINDS.codeOf(message.kind()));
        out.writeText(message.toAgentId());
        out.writeLong(message.sentAt());
    }

    ChatMessage readMessage() {
        return new ChatMessage(
                in.readText(),
                shopId,
                buyerId,
                in.readOptionalText(),
                SENDERS.ofCode(in.readByte()),
                KINDS.ofCode(in.readByte()),
                in.readOptionalText(),
                in.readLong(),
                ChatMessage.NO_CHARS);
    }

    static void write(ByteWriter out, OrderEvent order) {
        out.writeText(order.eventId());
        out.writeText(order.orderId());
        out.writeByte(ORDER_TYPES.codeOf(order.type()));
        out.writeLong(order.amountMinor());
        out.writeText(order.currency());
        out.writeLong(order.items());
        out.writeLong(order.at());
    }

    OrderEvent readOrder() {
        return new OrderEvent(
                in.readText(),
                in.readText(),
                shopId,
                buyerId,
                ORDER_TYPES.ofCode(in.readByte()),
                in.readLong(),
                in.readText(),
                in.readInt(),
                in.readLong());
    }

    static void write(ByteWriter out, RatingEvent rating) {
        out.writeText(rating.ratingId());
        out.writeByte(RATING_TYPES.codeOf(rating.type()));
        out.writeText(rating.orderId());
        out.writeText(rating.agentId());
        out.writeByte(rating.description());
        out.writeByte(rating.service());
        out.writeByte(rating.logistics());
        out.writeByte(rating.score());
        out.writeLong(rating.at());
    }

    RatingEvent readRating() {
        return new RatingEvent(
                in.readText(),
                shopId,
                buyerId,
                RATING_TYPES.ofCode(in.readByte()),
                in.readOptionalText(),
                in.readOptionalText(),
                in.readByte(),
                in.readByte(),
                in.readByte(),
                in.readByte(),
                in.readLong());
    }
}
