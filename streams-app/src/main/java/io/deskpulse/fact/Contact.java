package io.deskpulse.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A countable message of the buyer or an effective reply of an agent; counts on the day of the session's start.
 *
 * @param agentId the sender of a reply, or the session's owner at a buyer's message; absent where there was none
 * @param from which side spoke
 * @param handleMs by how much this message prolongs the agent's part of the session
 */
public record Contact(
        String shopId,
        String buyerId,
        long at,
        LocalDate day,
        String messageId,
        String sessionId,
        @Nullable String agentId,
        Side from,
        long handleMs)
        implements Fact {

    /** The two sides of a chat. */
    public enum Side {
        BUYER,
        AGENT
    }

    @Override
    public void readBy(Reader reader) {
        reader.read(this);
    }
}
