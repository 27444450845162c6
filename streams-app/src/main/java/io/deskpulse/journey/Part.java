package io.deskpulse.journey;

import org.jspecify.annotations.Nullable;

/**
 * An agent's part of a session.
 *
 * @param joinedAt when he became its owner or replied in it
 * @param lastMessageAt the last message that counts for his part, {@link #NO_MESSAGE} before the first
 */
record Part(String agentId, long joinedAt, long lastMessageAt) {

    static final long NO_MESSAGE = Long.MIN_VALUE;

    /** By how much a message at that instant prolongs the part. */
    long prolongedBy(long at) {
        return lastMessageAt == NO_MESSAGE ? 0 : at - lastMessageAt;
    }

    Part withMessage(long at) {
        return new Part(agentId, joinedAt, at);
    }

    boolean isOf(@Nullable String agent) {
        return agentId.equals(agent);
    }
}
