package io.deskpulse.journey;

/** What became of a message that reached its journey. */
public enum Verdict {
    /** Newer than all before it. */
    ACCEPTED,
    /** Older than something stated; the difference was restated. */
    CORRECTED,
    /** Its id was known; the first to arrive stands. */
    DUPLICATE,
    /** New, but behind the reorder window: to be quarantined. */
    TOO_LATE,
    /** Of a kind that counts nowhere. */
    IGNORED
}
