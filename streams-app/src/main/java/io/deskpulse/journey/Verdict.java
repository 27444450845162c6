package io.deskpulse.journey;

/** What became of a message that reached its journey. */
public enum Verdict {
    /** Newer than all before it. */
    ACCEPTED,
    /** Older than something stated; the difference was restated. */
    CORRECTED,
    /** Its id was known; the first to arrive stands. */
    DUPLICATE,
    /** New, but a message behind the reorder window or what is unfolded, or an order or rating beyond retention: to be quarantined. */
    TOO_LATE,
    /** New, but its buyer's journey is full: to be quarantined. */
    TOO_LARGE,
    /** Of a kind that counts nowhere. */
    IGNORED
}
