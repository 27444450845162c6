package io.deskpulse.policy;

/** Which instant of a conversation must lie in the service hours for a turn to be assessed. */
public enum HoursDecidedAt {
    TURN_OPEN,
    SESSION_START
}
