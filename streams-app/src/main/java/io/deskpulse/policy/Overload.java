package io.deskpulse.policy;

/**
 * When a shop's desk as a whole is behind, so that a slow answer is not its agent's own doing. The limits are our proposal;
 * no marketplace has any.
 *
 * @param overdueShare the share, above 0 and at most 1, of the working agents who are overdue at once
 * @param waitingPerAgent how many waiting buyers for each working agent are more than a desk usually holds
 */
public record Overload(double overdueShare, int waitingPerAgent) {

    /** What holds unless the policy says otherwise: half of the agents, or more than five buyers for each. */
    public static final Overload STANDARD = new Overload(0.5, 5);

    /** Fewer than this are persons, not a desk. */
    public static final int LEAST_AGENTS = 3;

    /**
     * Whether a desk is overloaded.
     *
     * @param working its working agents
     * @param overdue those of them whom somebody waits for too long
     * @param waiting its waiting buyers
     */
    public boolean holds(int working, int overdue, int waiting) {
        boolean manyOverdue = overdue >= LEAST_AGENTS && overdue >= overdueShare * working;
        return manyOverdue || waiting > (long) waitingPerAgent * Math.max(1, working);
    }
}
