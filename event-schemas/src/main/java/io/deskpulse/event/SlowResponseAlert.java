package io.deskpulse.event;

/**
 * A buyer waits, or waited, longer than a level of the shop's policy: one RAISED for each leg and level, one RESOLVED when
 * the leg has ended. All times are epoch milliseconds UTC.
 *
 * @param buyerId a pseudonym, as in the events
 * @param agentId who owes the answer; {@link Identifiers#UNASSIGNED} where nobody does yet
 * @param legId opaque, 1–300 characters; the same in all records of one leg
 * @param thresholdMs the level's limit
 * @param waitingSince when the leg began
 * @param raisedAt when it was raised, by the pipeline's own time, and not before waitingSince + thresholdMs were over
 * @param resolvedAt when the leg ended, {@link #NOT_RESOLVED} unless RESOLVED
 */
public record SlowResponseAlert(
        String shopId,
        String buyerId,
        String agentId,
        String legId,
        AlertLevel level,
        AlertState state,
        long thresholdMs,
        long waitingSince,
        long raisedAt,
        long resolvedAt,
        AlertCause cause) {

    /** Stands for the absent end of an alert that is only raised. */
    public static final long NOT_RESOLVED = -1;

    /** The record key: the alerts of one shop stay in order. */
    public String key() {
        return shopId;
    }

    /** The same alert at its end. */
    public SlowResponseAlert resolved(long at) {
        return new SlowResponseAlert(
                shopId,
                buyerId,
                agentId,
                legId,
                level,
                AlertState.RESOLVED,
                thresholdMs,
                waitingSince,
                raisedAt,
                at,
                cause);
    }
}
