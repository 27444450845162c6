package io.deskpulse.fact;

import java.time.LocalDate;

/**
 * A session is over, by silence or by CLOSE; it frees a place among the active sessions and counts in no day figure.
 *
 * @param lastMessageAt when its last message was sent, its end
 * @param closed whether a CLOSE ended it
 */
public record SessionEnded(
        String shopId, String buyerId, long at, LocalDate day, String sessionId, long lastMessageAt, boolean closed)
        implements Fact {

    @Override
    public void readBy(Reader reader) {
        reader.read(this);
    }
}
