package io.deskpulse.event;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A person of the desk came, went, or said how many chats he takes: what the {@code agent-status} topic carries, and
 * {@code agent-presence} hands on to the desks.
 *
 * @param shopId the shop that it is said of; null for all shops he serves
 * @param maxChats how many chats he takes at once, from 0 to {@link #MOST_CHATS}; {@link #UNTOLD} where he did not say
 * @param at since when, in epoch milliseconds UTC
 */
public record AgentStatus(String agentId, @Nullable String shopId, Presence status, int maxChats, long at) {

    /** Stands for an absent number of chats. */
    public static final int UNTOLD = -1;

    /** The most chats that anybody may say he takes at once. */
    public static final int MOST_CHATS = 1_000;

    /**
     * Which of two counts: the later one. Of two at the same millisecond the order decides nothing that anybody meant, but it
     * must decide the same in every order of arrival.
     */
    private static final Comparator<AgentStatus> ORDER = Comparator.comparingLong(AgentStatus::at)
            .thenComparing(AgentStatus::status)
            .thenComparingInt(AgentStatus::maxChats);

    /** The record key: what one person says stays in order. */
    public String key() {
        return agentId;
    }

    /** Whether this counts rather than the other. */
    public boolean supersedes(AgentStatus other) {
        return ORDER.compare(this, other) > 0;
    }
}
