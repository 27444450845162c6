package io.deskpulse.local.bench;

import io.deskpulse.event.ChatMessage;
import io.deskpulse.event.Kind;
import io.deskpulse.event.Sender;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Buyers who have asked and were answered a moment ago, so that each has a session that is not over. */
final class LiveJourneys {

    /** A question and the reply to it. */
    static final int EVENTS_EACH = 2;

    private static final long SPREAD_MS = 60_000;
    private static final long REPLY_MS = 5_000;

    /** Odd, so that no two buyers get the same pseudonym. */
    private static final long SCATTER = 0x9E3779B97F4A7C15L;

    private final TrafficShape shape;
    private final long start;

    /** @param now nothing is later */
    LiveJourneys(TrafficShape shape, Instant now) {
        this.shape = shape;
        this.start = now.toEpochMilli() - 2 * SPREAD_MS;
    }

    ChatMessage question(int buyer, int of) {
        return message(buyer, "q", Sender.BUYER, null, at(buyer, of));
    }

    ChatMessage reply(int buyer, int of) {
        String agent = String.format(Locale.ROOT, "agent-%04d", buyer % shape.agents());
        return message(buyer, "r", Sender.AGENT, agent, at(buyer, of) + REPLY_MS);
    }

    private long at(int buyer, int of) {
        return start + SPREAD_MS * buyer / of;
    }

    private ChatMessage message(int buyer, String sort, Sender sender, @Nullable String agent, long at) {
        String name = String.format(Locale.ROOT, "%016x%016x", buyer * SCATTER, buyer);
        String shop = String.format(Locale.ROOT, "shop-%04d", buyer % shape.agents() % shape.shops());
        return new ChatMessage(sort + "-" + name, shop, "b-" + name, agent, sender, Kind.TEXT, null, at, 12);
    }
}
