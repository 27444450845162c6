package io.deskpulse.journey;

import io.deskpulse.event.ChatMessage;
import io.deskpulse.event.Kind;
import io.deskpulse.event.Sender;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** How the tests write a chat down: what one buyer and one shop say to each other, at local times of a business day. */
final class Chat {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    static final LocalDate DAY = LocalDate.of(2026, 11, 11);
    static final LocalDate NEXT_DAY = DAY.plusDays(1);
    static final String SHOP = "s1";
    static final String BUYER = "b1";

    private Chat() {}

    static long at(String time) {
        return on(DAY, time);
    }

    static long nextDay(String time) {
        return on(NEXT_DAY, time);
    }

    static long on(LocalDate day, String time) {
        return in(ZONE, day, time);
    }

    static long in(ZoneId zone, LocalDate day, String time) {
        return day.atTime(LocalTime.parse(time)).atZone(zone).toInstant().toEpochMilli();
    }

    static long seconds(double seconds) {
        return Math.round(seconds * 1000);
    }

    static long minutes(double minutes) {
        return seconds(minutes * 60);
    }

    static ChatMessage ask(long at) {
        return message(Sender.BUYER, Kind.TEXT, null, null, at);
    }

    /** A question that names the agent it is meant for. */
    static ChatMessage ask(String agent, long at) {
        return message(Sender.BUYER, Kind.TEXT, agent, null, at);
    }

    static ChatMessage agent(String agent, long at) {
        return message(Sender.AGENT, Kind.TEXT, agent, null, at);
    }

    static ChatMessage assist(String agent, long at) {
        return message(Sender.ASSIST, Kind.TEXT, agent, null, at);
    }

    static ChatMessage auto(long at) {
        return message(Sender.AUTO, Kind.TEXT, "A", null, at);
    }

    static ChatMessage bot(long at) {
        return message(Sender.BOT, Kind.TEXT, null, null, at);
    }

    static ChatMessage assign(String to, long at) {
        return message(Sender.SYSTEM, Kind.ASSIGN, null, to, at);
    }

    static ChatMessage transfer(String to, long at) {
        return message(Sender.SYSTEM, Kind.TRANSFER, null, to, at);
    }

    static ChatMessage queue(long at) {
        return message(Sender.SYSTEM, Kind.QUEUE, null, null, at);
    }

    static ChatMessage close(long at) {
        return message(Sender.SYSTEM, Kind.CLOSE, null, null, at);
    }

    static ChatMessage notice(long at) {
        return message(Sender.SYSTEM, Kind.NOTICE, null, null, at);
    }

    /** A red packet, an advertisement, a recall. */
    static ChatMessage other(Sender sender, long at) {
        return message(sender, Kind.OTHER, sender == Sender.AGENT || sender == Sender.ASSIST ? "A" : null, null, at);
    }

    /** A message sent again under the id of another. */
    static ChatMessage underIdOf(ChatMessage first, ChatMessage repeat) {
        return underId(first.messageId(), repeat);
    }

    static ChatMessage underId(String id, ChatMessage message) {
        return new ChatMessage(
                id,
                SHOP,
                BUYER,
                message.agentId(),
                message.sender(),
                message.kind(),
                message.toAgentId(),
                message.sentAt(),
                message.chars());
    }

    /** Any message at all; its id tells what it is, so that equal messages are repeats. */
    static ChatMessage message(Sender sender, Kind kind, @Nullable String agent, @Nullable String toAgent, long at) {
        String id = String.join("-", sender.name(), kind.name(), "" + agent, "" + toAgent, "" + at);
        return new ChatMessage(id, SHOP, BUYER, agent, sender, kind, toAgent, at, ChatMessage.NO_CHARS);
    }
}
