package io.deskpulse.event;

/** Whether an alert begins or ends. */
public enum AlertState {
    /** The wait has passed the level. */
    RAISED,
    /** The leg has ended, whatever ended it. */
    RESOLVED
}
