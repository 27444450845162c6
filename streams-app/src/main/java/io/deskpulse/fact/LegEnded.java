package io.deskpulse.fact;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's part of a turn ended; counts on the day the turn was opened, if the turn is assessed.
 *
 * @param turnId id of the message or hand-over that opened the turn
 * @param agentId whose leg it is: its owner, or the replier where it had none; absent where nobody's
 * @param by the agent who replied or took over, where one did
 * @param start when the leg began
 * @param hour the hour of the shop's clock at the start, 0–23
 * @param outcome how it ended
 * @param responseMs reply − start of a REPLIED leg, else 0
 * @param cappedMs the same, at most the policy's response cap
 * @param within the policy's thresholds, in seconds, that the response met
 * @param withinHeadline whether the response met the limit of the policy's headline rate
 * @param voided whether the fair ledger leaves it out
 * @param endedBy id of the message or notice that ended it; absent where time did
 */
public record LegEnded(
        String shopId,
        String buyerId,
        long at,
        LocalDate day,
        String turnId,
        @Nullable String agentId,
        @Nullable String by,
        long start,
        int hour,
        Outcome outcome,
        long responseMs,
        long cappedMs,
        List<Integer> within,
        boolean withinHeadline,
        boolean voided,
        boolean first,
        boolean assessed,
        @Nullable String endedBy)
        implements Fact {

    /** How a leg can end (METRICS §3). */
    public enum Outcome {
        /** The owner, or anyone where there was none, replied. */
        REPLIED,
        /** It had no owner and got one. */
        ROUTED,
        /** Ownership moved on. */
        TRANSFERRED,
        /** Somebody else replied. */
        RESCUED,
        /** Nobody replied until the turn expired. */
        EXPIRED,
        /** The conversation was closed. */
        RELEASED
    }

    @Override
    public void readBy(Reader reader) {
        reader.read(this);
    }
}
