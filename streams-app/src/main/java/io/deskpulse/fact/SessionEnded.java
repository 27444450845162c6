package io.deskpulse.fact;

import java.time.LocalDate;
import java.util.List;

/**
 * A session is over, by silence or by CLOSE; it frees a place among the active sessions and counts in no day figure.
 *
 * @param lastMessageAt when its last message was sent, its end
 * @param closed whether a CLOSE ended it
 * @param botOnly whether it never left the bot
 * @param agents who took part in it; nobody where it never left the bot
 */
public record SessionEnded(
        String shopId,
        String buyerId,
        long at,
        LocalDate day,
        String sessionId,
        long lastMessageAt,
        boolean closed,
        boolean botOnly,
        List<String> agents)
        implements Fact {

    @Override
    public void readBy(Reader reader) {
        reader.read(this);
    }
}
