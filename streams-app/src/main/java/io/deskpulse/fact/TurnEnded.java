package io.deskpulse.fact;

import java.time.LocalDate;

/**
 * A turn 轮次 ended; counts on the day it was opened, if it is assessed.
 *
 * @param turnId id of the message or hand-over that opened it
 * @param openedAt when
 * @param end how it ended
 * @param waitMs end − opening of an ANSWERED turn, else 0
 */
public record TurnEnded(
        String shopId,
        String buyerId,
        long at,
        LocalDate day,
        String turnId,
        long openedAt,
        End end,
        long waitMs,
        boolean assessed)
        implements Fact {

    /** How a turn can end and count; a withdrawn one counts nowhere. */
    public enum End {
        ANSWERED,
        EXPIRED,
        RELEASED
    }

    @Override
    public void readBy(Reader reader) {
        reader.read(this);
    }
}
