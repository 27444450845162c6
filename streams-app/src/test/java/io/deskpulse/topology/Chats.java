package io.deskpulse.topology;

import io.deskpulse.event.ChatMessage;
import io.deskpulse.event.Kind;
import io.deskpulse.event.OrderEvent;
import io.deskpulse.event.OrderType;
import io.deskpulse.event.RatingEvent;
import io.deskpulse.event.RatingType;
import io.deskpulse.event.Sender;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** What happens between buyer b1 and the agents of shop s1 on Singles' Day. */
final class Chats {

    static final String SHOP = "s1";
    static final String BUYER = "b1";
    static final LocalDate SINGLES_DAY = LocalDate.of(2026, 11, 11);

    private Chats() {}

    /** A local time of the shop on Singles' Day. */
    static Instant at(String time) {
        return at(SINGLES_DAY, time);
    }

    static Instant at(LocalDate day, String time) {
        return day.atTime(LocalTime.parse(time))
                .atZone(ZoneId.of("Asia/Shanghai"))
                .toInstant();
    }

    static ChatMessage ask(String id, Instant at) {
        return ask(id, BUYER, at);
    }

    static ChatMessage ask(String id, String buyer, Instant at) {
        return message(id, buyer, Sender.BUYER, Kind.TEXT, null, null, at);
    }

    static ChatMessage reply(String id, String agent, Instant at) {
        return reply(id, BUYER, agent, at);
    }

    static ChatMessage reply(String id, String buyer, String agent, Instant at) {
        return message(id, buyer, Sender.AGENT, Kind.TEXT, agent, null, at);
    }

    static ChatMessage transfer(String id, String to, Instant at) {
        return message(id, BUYER, Sender.SYSTEM, Kind.TRANSFER, null, to, at);
    }

    static ChatMessage redPacket(String id, Instant at) {
        return message(id, BUYER, Sender.BUYER, Kind.OTHER, null, null, at);
    }

    static ChatMessage message(
            String id,
            String buyer,
            Sender sender,
            Kind kind,
            @Nullable String agent,
            @Nullable String to,
            Instant at) {
        return new ChatMessage(id, SHOP, buyer, agent, sender, kind, to, at.toEpochMilli(), ChatMessage.NO_CHARS);
    }

    static OrderEvent paid(String orderId, String currency, Instant at) {
        return new OrderEvent(
                "e-" + orderId, orderId, SHOP, BUYER, OrderType.PAID, 4200, currency, 1, at.toEpochMilli());
    }

    static RatingEvent satisfied(String id, String agent, Instant at) {
        return new RatingEvent(id, SHOP, BUYER, RatingType.CSAT, null, agent, 0, 0, 0, 5, at.toEpochMilli());
    }

    static RatingEvent rated(String id, Instant at) {
        return new RatingEvent(id, SHOP, BUYER, RatingType.DSR, null, null, 5, 4, 5, 0, at.toEpochMilli());
    }
}
