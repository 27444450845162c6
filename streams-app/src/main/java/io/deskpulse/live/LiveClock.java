package io.deskpulse.live;

/** What time it is, in epoch milliseconds: for the figures as a whole, and for the buyers of each source. */
public interface LiveClock {

    /** Now, where time is furthest. */
    long now();

    /**
     * Now for the buyers whose events come from a partition: another one may be hours ahead while the past is caught up
     * with, and nobody has waited for hours because of that.
     */
    long nowOf(int source);
}
