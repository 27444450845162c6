package io.deskpulse.fact;

import java.time.LocalDate;

/**
 * An agent takes part in a session, as its owner or by an effective reply; counts on the day of the session's start.
 *
 * @param first whether he is the first, so that the session is nobody's no longer
 */
public record SessionJoined(
        String shopId, String buyerId, long at, LocalDate day, String sessionId, String agentId, boolean first)
        implements Fact {

    @Override
    public void readBy(Reader reader) {
        reader.read(this);
    }
}
