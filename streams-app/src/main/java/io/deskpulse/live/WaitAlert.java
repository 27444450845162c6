package io.deskpulse.live;

import io.deskpulse.event.AlertCause;
import io.deskpulse.event.AlertLevel;
import io.deskpulse.event.Identifiers;
import io.deskpulse.live.OpenLeg.Raised;
import java.util.function.Consumer;

/**
 * An alert that was raised for a leg and is still remembered, copied out of the register. Times in epoch milliseconds.
 *
 * @param agentId who owes or owed the answer, {@code unassigned} where nobody does
 * @param waitingSince when the leg began
 * @param resolvedAt when the leg ended, {@link #OPEN} until then
 */
public record WaitAlert(
        String shopId,
        String agentId,
        String buyerId,
        String legId,
        AlertLevel level,
        AlertCause cause,
        long waitingSince,
        long raisedAt,
        long resolvedAt) {

    /** The end of an alert that has none yet. */
    public static final long OPEN = -1;

    /** Whether its buyer still waits. */
    public boolean isOpen() {
        return resolvedAt == OPEN;
    }

    static void forEachOf(OpenLeg leg, Consumer<WaitAlert> reader) {
        leg.raised().forEach((level, raised) -> reader.accept(of(leg, level, raised)));
    }

    private static WaitAlert of(OpenLeg leg, AlertLevel level, Raised raised) {
        LegKey key = leg.key();
        String agent = leg.agentId() == null ? Identifiers.UNASSIGNED : leg.agentId();
        return new WaitAlert(
                key.shopId(),
                agent,
                key.buyerId(),
                key.id(),
                level,
                raised.cause(),
                key.start(),
                raised.at(),
                resolvedAt(leg, raised));
    }

    /** A leg that turned out never to have begun has no end; its alerts ended as they began. */
    private static long resolvedAt(OpenLeg leg, Raised raised) {
        if (!raised.resolved()) {
            return OPEN;
        }
        return leg.endedAt() == OpenLeg.OPEN ? raised.at() : leg.endedAt();
    }
}
