package io.deskpulse.fact;

import java.time.LocalDate;

/**
 * A session 会话 began; counts on the day of its start, among the sessions or, while it never left the bot, apart.
 *
 * @param sessionId id of its first message
 * @param botOnly whether it is, as far as known, one that only a bot answers
 * @param handedOver whether a bot held it before people did
 */
public record SessionStarted(
        String shopId, String buyerId, long at, LocalDate day, String sessionId, boolean botOnly, boolean handedOver)
        implements Fact {

    @Override
    public void readBy(Reader reader) {
        reader.read(this);
    }
}
