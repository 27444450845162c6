package io.deskpulse.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's part of a turn began: from here a buyer waits for this agent, or for anybody.
 *
 * @param turnId id of the message or hand-over that opened the turn
 * @param openedAt when the turn was opened: since when the buyer waits, whoever owed the answer before
 * @param agentId who owes the answer; absent where nobody does yet
 * @param first whether the turn is its session's first
 * @param assessed whether the turn counts in any figure
 */
public record LegOpened(
        String shopId,
        String buyerId,
        long at,
        LocalDate day,
        String turnId,
        long openedAt,
        @Nullable String agentId,
        boolean first,
        boolean assessed)
        implements Fact {

    @Override
    public void readBy(Reader reader) {
        reader.read(this);
    }
}
