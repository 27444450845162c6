package io.deskpulse.live;

import io.deskpulse.event.AlertLevel;
import org.jspecify.annotations.Nullable;

/**
 * One who waits, copied out of the register for whoever shows it. Times in epoch milliseconds.
 *
 * @param agentId who owes the answer, {@code unassigned} where nobody does
 * @param legId the leg's name in the alerts
 * @param since when the leg began
 * @param buyerSince since when the buyer waits, whoever owed the answer before
 * @param level the highest level of the policy that the buyer's wait has passed
 */
public record Wait(
        String shopId,
        String agentId,
        String buyerId,
        String legId,
        long since,
        long buyerSince,
        @Nullable AlertLevel level) {}
